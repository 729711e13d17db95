/* The vectors of the n-grams that the model knows, summed; see vocabulary.py, and _embed in model.py. */
#include "kernel.h"

#include <math.h>
#include <string.h>

#define SLOT_MASK ((UINT64_C(1) << SLOT_BITS) - 1)

static bool is_row(const Vocabulary *vocabulary, int32_t row, uint64_t hash)
{
    return row >= 0 && (size_t)row < vocabulary->count && vocabulary->hashes[row] == hash;
}

/* The vector of an n-gram; NULL where it isn't known. */
static const float *find(const Vocabulary *vocabulary, uint64_t hash)
{
    int32_t row = vocabulary->first[hash >> (64 - SLOT_BITS)];
    if (!is_row(vocabulary, row, hash))
        row = vocabulary->second[(hash >> (64 - 2 * SLOT_BITS)) & SLOT_MASK];
    return is_row(vocabulary, row, hash) ? vocabulary->vectors + (size_t)row * vocabulary->size : NULL;
}

bool embed(const Vocabulary *vocabulary, const uint64_t *hashes, const int64_t *bags, size_t grams, double *sums,
           int64_t *counts, size_t bag_count)
{
    memset(sums, 0, bag_count * vocabulary->size * sizeof *sums);
    memset(counts, 0, bag_count * sizeof *counts);
    for (size_t i = 0; i < grams; i++) {
        if (bags[i] < 0 || (size_t)bags[i] >= bag_count)
            return false;
        const float *vector = find(vocabulary, hashes[i]);
        if (vector) {
            double *sum = sums + (size_t)bags[i] * vocabulary->size;
            for (size_t k = 0; k < vocabulary->size; k++)
                sum[k] += vector[k];
            counts[bags[i]]++;
        }
    }
    for (size_t bag = 0; bag < bag_count; bag++)
        for (size_t k = 0; k < vocabulary->size && counts[bag]; k++)
            sums[bag * vocabulary->size + k] /= sqrt((double)counts[bag]);
    return true;
}
