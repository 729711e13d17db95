/* The vectors of the n-grams that the model knows, summed; see vocabulary.py, and _embed in model.py. */
#include "kernel.h"

#include <math.h>
#include <string.h>

#define PORTION 64 /* n-grams that are looked up together */

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

static inline const Shelf *shelf_of(const Vocabulary *vocabulary, uint64_t hash)
{
    return &vocabulary->shelves[hash >> (64 - SHELF_BITS)];
}

/* Some of the n-grams, from one on. */
typedef struct {
    const uint64_t *hashes;
    size_t begin, count;
} Portion;

static inline Portion portion_from(const Seen *seen, size_t begin)
{
    begin = SMALLER(begin, seen->grams);
    return (Portion){seen->hashes + begin, begin, SMALLER(seen->grams - begin, PORTION)};
}

static inline void fetch_shelves(const Vocabulary *vocabulary, Portion portion)
{
    for (size_t i = 0; i < portion.count; i++)
        FETCH(shelf_of(vocabulary, portion.hashes[i]));
}

/* Note which of some n-grams have a place that is taken, most of which are known, and fetch their entries. */
static inline size_t note(const Vocabulary *vocabulary, Portion portion, Noted *noted)
{
    size_t found = 0;
    for (size_t i = 0; i < portion.count; i++) {
        const uint64_t hash = portion.hashes[i];
        const uint64_t place = UINT64_C(1) << (hash >> (64 - SHELF_BITS - PLACE_BITS)) % SHELF_PLACES;
        const Shelf *shelf = shelf_of(vocabulary, hash);
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

/* Add up the vectors of the known ones of some n-grams. */
static inline bool add_known(const Vocabulary *vocabulary, const Seen *seen, Portion portion, const Noted *noted,
                             size_t count, Sums *sums)
{
    const size_t size = vocabulary->size, bags = seen->units * seen->bags_each;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *entry = find(vocabulary, portion.hashes[noted[i].gram], noted[i].at);
        const uint64_t bag = (uint64_t)seen->bags[portion.begin + noted[i].gram];
        if (bag >= bags)
            return false;
        if (!entry)
            continue;
        const int8_t *vector = (const int8_t *)(entry + sizeof portion.hashes[0]);
        int32_t *sum = sums->vectors + bag * size;
        for (size_t k = 0; k < size; k++)
            sum[k] += vector[k];
        sums->counts[bag]++;
    }
    return true;
}

/* Add up the vectors of the known n-grams of each bag, and count them; false where a known one is in no bag. What is read
 * soon is fetched before it is asked for: while those of a portion are added, the next one's entries, and the shelves of
 * the one behind it. */
FOR_EACH_PROCESSOR
static bool add_up(const Vocabulary *vocabulary, const Seen *seen, Sums *sums)
{
    Noted noted[2][PORTION];
    size_t count = note(vocabulary, portion_from(seen, 0), noted[0]), turn = 0;
    for (size_t begin = 0; begin < seen->grams; begin += PORTION, turn = 1 - turn) {
        fetch_shelves(vocabulary, portion_from(seen, begin + 2 * PORTION));
        const size_t next = note(vocabulary, portion_from(seen, begin + PORTION), noted[1 - turn]);
        if (!add_known(vocabulary, seen, portion_from(seen, begin), noted[turn], count, sums))
            return false;
        count = next;
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
