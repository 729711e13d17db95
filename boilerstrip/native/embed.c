/* The vectors of the n-grams that the model knows, summed; see vocabulary.py, and _embed in model.py. */
#include "kernel.h"

#include <math.h>
#include <string.h>

#define AHEAD 16 /* n-grams whose entries are fetched before the first of them is read */
#ifdef __GNUC__
#define FETCH(place) __builtin_prefetch(place)
#else
#define FETCH(place) ((void)0)
#endif

static inline size_t shelf_of(uint64_t hash)
{
    return hash >> (64 - SHELF_BITS);
}

/* The vector of an n-gram; NULL where it isn't known. */
static inline const int8_t *find(const Vocabulary *vocabulary, uint64_t hash)
{
    const int32_t *shelf = vocabulary->shelves + shelf_of(hash);
    const uint8_t *entry = vocabulary->entries + (size_t)shelf[0] * vocabulary->stride;
    for (int32_t at = shelf[0]; at < shelf[1]; at++, entry += vocabulary->stride) {
        uint64_t known;
        memcpy(&known, entry, sizeof known);
        if (known == hash)
            return (const int8_t *)(entry + sizeof known);
    }
    return NULL;
}

FOR_EACH_PROCESSOR
bool embed(const Vocabulary *vocabulary, const uint64_t *hashes, const int64_t *bags, size_t grams, int32_t *sums,
           int64_t *counts, size_t bag_count, double *embedded)
{
    const size_t size = vocabulary->size;
    memset(sums, 0, bag_count * size * sizeof *sums);
    memset(counts, 0, bag_count * sizeof *counts);
    for (size_t i = 0; i < grams; i++) {
        if (i % AHEAD == 0)
            for (size_t next = i; next < grams && next < i + AHEAD; next++)
                FETCH(vocabulary->entries + (size_t)vocabulary->shelves[shelf_of(hashes[next])] * vocabulary->stride);
        if (bags[i] < 0 || (size_t)bags[i] >= bag_count)
            return false;
        const int8_t *vector = find(vocabulary, hashes[i]);
        int32_t *sum = sums + (size_t)bags[i] * size;
        for (size_t k = 0; k < size && vector; k++)
            sum[k] += vector[k];
        counts[bags[i]] += vector != NULL;
    }
    for (size_t bag = 0; bag < bag_count; bag++, sums += size, embedded += size) {
        const double length = sqrt((double)LARGER(counts[bag], 1));
        for (size_t k = 0; k < size; k++)
            embedded[k] = sums[k] * vocabulary->scales[k] / length;
    }
    return true;
}
