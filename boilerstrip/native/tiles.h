/* A function that multiplies rows with weights that lie in pairs; multiply.c reads this once for each kind of processor.
 *
 * It is named by MULTIPLY and made for a TARGET, on which ADD_PRODUCTS adds the products of pairs of 16 bits to sums of
 * 32. Four rows are multiplied at once, so that each number is read once for several products; the last row stands in for
 * those that are not there.
 */
__attribute__((target(TARGET))) static void MULTIPLY(const int16_t *rows, size_t stride, size_t count,
                                                     const Matrix *weights, int32_t *sums)
{
    const size_t inputs = filled(weights->inputs), outputs = weights->outputs;
    for (size_t k = 0; k < outputs; k += LANES)
        for (size_t row = 0; row < count; row += 4) {
            const size_t places[4] = {row, SMALLER(row + 1, count - 1), SMALLER(row + 2, count - 1), SMALLER(row + 3, count - 1)};
            const int16_t *a = rows + places[0] * stride, *b = rows + places[1] * stride;
            const int16_t *c = rows + places[2] * stride, *d = rows + places[3] * stride;
            const int16_t *both = weights->whole + k * inputs;
            __m256i a_low = _mm256_setzero_si256(), a_high = a_low, b_low = a_low, b_high = a_low;
            __m256i c_low = a_low, c_high = a_low, d_low = a_low, d_high = a_low;
            for (size_t i = 0; i < inputs; i += 2, both += 2 * LANES) {
                const __m256i low = _mm256_loadu_si256((const __m256i *)both);
                const __m256i high = _mm256_loadu_si256((const __m256i *)(both + LANES));
                __m256i pair = _mm256_set1_epi32(pair_at(a + i));
                a_low = ADD_PRODUCTS(a_low, pair, low);
                a_high = ADD_PRODUCTS(a_high, pair, high);
                pair = _mm256_set1_epi32(pair_at(b + i));
                b_low = ADD_PRODUCTS(b_low, pair, low);
                b_high = ADD_PRODUCTS(b_high, pair, high);
                pair = _mm256_set1_epi32(pair_at(c + i));
                c_low = ADD_PRODUCTS(c_low, pair, low);
                c_high = ADD_PRODUCTS(c_high, pair, high);
                pair = _mm256_set1_epi32(pair_at(d + i));
                d_low = ADD_PRODUCTS(d_low, pair, low);
                d_high = ADD_PRODUCTS(d_high, pair, high);
            }
            const __m256i found[4][2] = {{a_low, a_high}, {b_low, b_high}, {c_low, c_high}, {d_low, d_high}};
            for (size_t r = 0; r < 4; r++) {
                int32_t *own = sums + places[r] * outputs + k;
                if (outputs - k < LANES) {
                    memcpy(own, found[r], (outputs - k) * sizeof *own);
                    continue;
                }
                _mm256_storeu_si256((__m256i *)own, found[r][0]);
                _mm256_storeu_si256((__m256i *)(own + LANES / 2), found[r][1]);
            }
        }
}
