/* The vectors of the n-grams that the model knows, summed; see vocabulary.py, and _embed in model.py. */
#include "kernel.h"

#include <math.h>
#include <string.h>

#define PORTION 128 /* n-grams that are looked up together, so that what one asks for is fetched while others are read */

/* An n-gram's number in a portion, and the first entry that may be its own. */
typedef struct {
    uint32_t gram, at;
} Noted;

static inline uint32_t count_bits(uint64_t bits)
{
#ifdef __GNUC__
    return (uint32_t)__builtin_popcountll(bits);
#else
    uint32_t count = 0;
    for (; bits; bits &= bits - 1)
        count++;
    return count;
#endif
}

static inline const uint8_t *entry_at(const Vocabulary *vocabulary, size_t at)
{
    return vocabulary->entries + at * vocabulary->stride;
}

static inline uint64_t hash_at(const Vocabulary *vocabulary, size_t at)
{
    uint64_t hash;
    memcpy(&hash, entry_at(vocabulary, at), sizeof hash);
    return hash;
}

/* Note which of some n-grams have a place that is taken, most of which are known, and fetch their entries. */
static inline size_t note(const Vocabulary *vocabulary, const uint64_t *hashes, size_t count, Noted *noted)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        const Shelf *shelf = &vocabulary->shelves[hashes[i] >> (64 - SHELF_BITS)];
        const uint64_t place = UINT64_C(1) << (hashes[i] >> (64 - SHELF_BITS - PLACE_BITS)) % SHELF_PLACES;
        noted[found] = (Noted){(uint32_t)i, (uint32_t)shelf->before + count_bits(shelf->taken & (place - 1))};
        found += (shelf->taken & place) != 0;
    }
    for (size_t i = 0; i < found; i++)
        FETCH(entry_at(vocabulary, noted[i].at));
    return found;
}

/* The entry of an n-gram; NULL where it isn't known. The first that may be is its own, but where places of its shelf are
 * taken by several. */
static inline const uint8_t *find(const Vocabulary *vocabulary, uint64_t hash, size_t at)
{
    while (at < vocabulary->count && hash_at(vocabulary, at) < hash)
        at++;
    return at < vocabulary->count && hash_at(vocabulary, at) == hash ? entry_at(vocabulary, at) : NULL;
}

/* Add up the vectors of the known n-grams of each bag, and count them; false for a bag that isn't there. */
FOR_EACH_PROCESSOR
static bool add_up(const Vocabulary *vocabulary, const Seen *seen, Sums *sums)
{
    const size_t size = vocabulary->size, bags = seen->units * seen->bags_each;
    Noted noted[PORTION];
    for (size_t begin = 0; begin < seen->grams; begin += PORTION) {
        const uint64_t *hashes = seen->hashes + begin;
        const size_t count = note(vocabulary, hashes, SMALLER(seen->grams - begin, PORTION), noted);
        for (size_t i = 0; i < count; i++) {
            const uint8_t *entry = find(vocabulary, hashes[noted[i].gram], noted[i].at);
            const uint64_t bag = (uint64_t)seen->bags[begin + noted[i].gram];
            if (bag >= bags)
                return false;
            if (!entry)
                continue;
            const int8_t *vector = (const int8_t *)(entry + sizeof hashes[0]);
            int32_t *sum = sums->vectors + bag * size;
            for (size_t k = 0; k < size; k++)
                sum[k] += vector[k];
            sums->counts[bag]++;
        }
    }
    return true;
}

bool embed(const Vocabulary *vocabulary, const Seen *seen, Sums *sums, double *embedded)
{
    const size_t size = vocabulary->size, bags = seen->units * seen->bags_each;
    if (vocabulary->count && !add_up(vocabulary, seen, sums))
        return false;
    for (size_t bag = 0; bag < bags; bag++) {
        const double length = sqrt((double)LARGER(sums->counts[bag], 1));
        for (size_t k = 0; k < size; k++)
            embedded[bag * size + k] = sums->vectors[bag * size + k] * vocabulary->scales[k] / length;
    }
    return true;
}
