/* The vectors of the n-grams that the model knows, summed; see vocabulary.py, and _embed in model.py. */
#include "kernel.h"

#include <math.h>
#include <string.h>

#define AHEAD 32 /* n-grams that are looked up before their vectors are added */

/* A known n-gram's entry, and the bag that its vector is summed in. */
typedef struct {
    const uint8_t *entry;
    size_t bag;
} Known;

static inline const int32_t *shelf_of(const Vocabulary *vocabulary, uint64_t hash)
{
    return vocabulary->shelves + (hash >> (64 - SHELF_BITS));
}

/* The entry of so many, or the last one behind them. */
static inline const uint8_t *entry_at(const Vocabulary *vocabulary, size_t at)
{
    return vocabulary->entries + SMALLER(at, vocabulary->count - 1) * vocabulary->stride;
}

/* The entry of an n-gram; NULL where it isn't known.
 *
 * Most shelves hold two entries at most. So two are read at a time, whatever the shelf holds: a processor that guesses
 * where it ends guesses badly, and those of other shelves have other hashes. */
static inline const uint8_t *find(const Vocabulary *vocabulary, uint64_t hash)
{
    const int32_t *shelf = shelf_of(vocabulary, hash);
    const uint8_t *found = NULL;
    int32_t at = shelf[0];
    do {
        for (int32_t end = at + 2; at < end; at++) {
            const uint8_t *entry = entry_at(vocabulary, (size_t)at);
            uint64_t known;
            memcpy(&known, entry, sizeof known);
            found = known == hash ? entry : found;
        }
    } while (at < shelf[1]);
    return found;
}

/* Those of some n-grams that are known; SIZE_MAX where one belongs to no bag. */
static inline size_t look_up(const Vocabulary *vocabulary, const Seen *seen, size_t begin, size_t end, Known *known)
{
    const size_t bags = seen->units * seen->bags_each;
    size_t count = 0;
    for (size_t i = begin; i < end; i++) {
        if (seen->bags[i] < 0 || (size_t)seen->bags[i] >= bags)
            return SIZE_MAX;
        const uint8_t *entry = find(vocabulary, seen->hashes[i]);
        known[count] = (Known){entry, (size_t)seen->bags[i]};
        count += entry != NULL;
    }
    return count;
}

/* Add up the vectors of the known n-grams of each bag, and count them. What is read soon is fetched before it is asked
 * for: the shelves of the n-grams in the step after the next, and in the next one what stands on them. */
FOR_EACH_PROCESSOR
static bool add_up(const Vocabulary *vocabulary, const Seen *seen, int64_t *counts, double *sums)
{
    const size_t size = vocabulary->size, grams = seen->grams;
    for (size_t begin = 0; begin < grams; begin += AHEAD) {
        const size_t next = SMALLER(begin + AHEAD, grams), after = SMALLER(next + AHEAD, grams);
        for (size_t i = after; i < grams && i < after + AHEAD; i++)
            FETCH(shelf_of(vocabulary, seen->hashes[i]));
        for (size_t i = next; i < after; i++) {
            const size_t at = (size_t)shelf_of(vocabulary, seen->hashes[i])[0];
            FETCH(entry_at(vocabulary, at));
            FETCH(entry_at(vocabulary, at + 1) + vocabulary->stride - 1);
        }
        Known known[AHEAD];
        const size_t count = look_up(vocabulary, seen, begin, next, known);
        if (count == SIZE_MAX)
            return false;
        for (size_t i = 0; i < count; i++) {
            const int8_t *vector = (const int8_t *)(known[i].entry + sizeof(uint64_t));
            double *sum = sums + known[i].bag * size;
            for (size_t k = 0; k < size; k++)
                sum[k] += vector[k];
            counts[known[i].bag]++;
        }
    }
    return true;
}

bool embed(const Vocabulary *vocabulary, const Seen *seen, int64_t *counts, double *embedded)
{
    const size_t size = vocabulary->size, bags = seen->units * seen->bags_each;
    memset(embedded, 0, bags * size * sizeof *embedded);
    memset(counts, 0, bags * sizeof *counts);
    if (vocabulary->count && !add_up(vocabulary, seen, counts, embedded))
        return false;
    for (size_t bag = 0; bag < bags; bag++, embedded += size) {
        const double length = sqrt((double)LARGER(counts[bag], 1));
        for (size_t k = 0; k < size; k++)
            embedded[k] = embedded[k] * vocabulary->scales[k] / length;
    }
    return true;
}
