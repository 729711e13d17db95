/* The vectors of the n-grams that the model knows, summed; see vocabulary.py, and _embed in model.py. */
#include "kernel.h"

#include <math.h>
#include <string.h>

/* The vector of an n-gram; NULL where it isn't known. */
static inline const int8_t *find(const Vocabulary *vocabulary, uint64_t hash)
{
    const size_t shelf = hash >> (64 - SHELF_BITS);
    for (int32_t at = vocabulary->shelves[shelf]; at < vocabulary->shelves[shelf + 1]; at++)
        if (vocabulary->rising[at] == hash)
            return vocabulary->vectors + (size_t)vocabulary->rows[at] * vocabulary->size;
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
