/* The products of the classifier's layers: sums of whole numbers, which are the same on every processor.
 *
 * A processor that adds up pairs of products is handed the weights of LANES outputs together, of each of these two inputs
 * side by side; any other a row of weights for each output.
 */
#include "layers.h"

#include <string.h>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#define HAS_PAIRS __builtin_cpu_supports("avx2")
#define HAS_DOT_PRODUCTS (HAS_PAIRS && __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl"))

static inline int32_t pair_at(const int16_t *numbers)
{
    int32_t pair;
    memcpy(&pair, numbers, sizeof pair);
    return pair;
}

#define MULTIPLY multiply_by_dot_products
#define TARGET "avx512vnni,avx512vl"
#define ADD_PRODUCTS(sums, pair, weights) _mm256_dpwssd_epi32(sums, pair, weights)
#include "tiles.h"
#undef MULTIPLY
#undef TARGET
#undef ADD_PRODUCTS

#define MULTIPLY multiply_by_pairs
#define TARGET "avx2"
#define ADD_PRODUCTS(sums, pair, weights) _mm256_add_epi32(sums, _mm256_madd_epi16(pair, weights))
#include "tiles.h"
#else
#define HAS_PAIRS false
#endif

static size_t place_in_pairs(const Matrix *layer, size_t k, size_t i)
{
    return k / LANES * LANES * filled(layer->inputs) + i / 2 * 2 * LANES + k % LANES * 2 + i % 2;
}

void lay_whole(const Matrix *layer, const int16_t *rows, int16_t *room)
{
    const size_t stride = filled(layer->inputs);
    for (size_t k = 0; k < layer->outputs; k++)
        for (size_t i = 0; i < layer->inputs; i++)
            room[HAS_PAIRS ? place_in_pairs(layer, k, i) : k * stride + i] = rows[k * layer->inputs + i];
}

/* Two rows are multiplied with four rows of weights at once, so that each number is read once for several products. The
 * last row, or row of weights, stands in for those that are not there. The compiler is told that rows are filled up. */
static void multiply_by_rows(const int16_t *rows, size_t stride, size_t count, const Matrix *weights, int32_t *sums)
{
    const size_t inputs = filled(weights->inputs), outputs = weights->outputs;
    for (size_t k = 0; k < outputs; k += 4) {
        const int16_t *p = weights->whole + k * inputs;
        const int16_t *q = weights->whole + SMALLER(k + 1, outputs - 1) * inputs;
        const int16_t *r = weights->whole + SMALLER(k + 2, outputs - 1) * inputs;
        const int16_t *s = weights->whole + SMALLER(k + 3, outputs - 1) * inputs;
        for (size_t row = 0; row < count; row += 2) {
            const size_t other = SMALLER(row + 1, count - 1);
            const int16_t *a = rows + row * stride, *b = rows + other * stride;
            int32_t found[2][4] = {{0}};
            for (size_t i = 0; i < inputs; i++) {
                found[0][0] += a[i] * p[i];
                found[0][1] += a[i] * q[i];
                found[0][2] += a[i] * r[i];
                found[0][3] += a[i] * s[i];
                found[1][0] += b[i] * p[i];
                found[1][1] += b[i] * q[i];
                found[1][2] += b[i] * r[i];
                found[1][3] += b[i] * s[i];
            }
            for (size_t j = 0; j < 4 && k + j < outputs; j++) {
                sums[row * outputs + k + j] = found[0][j];
                sums[other * outputs + k + j] = found[1][j];
            }
        }
    }
}

void multiply(const int16_t *rows, size_t stride, size_t count, const Matrix *weights, int32_t *sums)
{
#ifdef HAS_DOT_PRODUCTS
    if (HAS_DOT_PRODUCTS) {
        multiply_by_dot_products(rows, stride, count, weights, sums);
        return;
    }
    if (HAS_PAIRS) {
        multiply_by_pairs(rows, stride, count, weights, sums);
        return;
    }
#endif
    multiply_by_rows(rows, stride, count, weights, sums);
}
