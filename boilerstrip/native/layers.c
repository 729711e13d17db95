/* The layers of the classifier; see boilerstrip/network.py.
 *
 * A layer multiplies whole numbers, whose sums depend neither on their order nor on the processor. Everything between
 * the layers is a double.
 */
#include "layers.h"

#include <string.h>

#define PORTION 64 /* numbers that are counted together */

/* They are cut off before they are made whole, counted from the least on: a compiler does each of the two with several
 * numbers at once, but not both together. */
FOR_EACH_PROCESSOR
void count_steps(const double *values, size_t count, int16_t *steps)
{
    for (size_t begin = 0; begin < count; begin += PORTION) {
        const size_t portion = SMALLER(count - begin, PORTION);
        double counted[PORTION];
        for (size_t i = 0; i < portion; i++)
            counted[i] = between(values[begin + i] * STEPS + (MOST + 0.5), 0.5, 2 * MOST + 0.5);
        for (size_t i = 0; i < portion; i++)
            steps[begin + i] = (int16_t)((int32_t)counted[i] - MOST);
    }
}

void count_float_steps(const float *values, size_t count, int16_t *steps)
{
    for (size_t begin = 0; begin < count; begin += PORTION) {
        const size_t portion = SMALLER(count - begin, PORTION);
        double wide[PORTION];
        for (size_t i = 0; i < portion; i++)
            wide[i] = values[begin + i];
        count_steps(wide, portion, steps + begin);
    }
}

/* Two rows are multiplied with four rows of weights at once, so that each number is read once for several products. The
 * last row, or row of weights, stands in for those that are not there. The compiler is told that rows are filled up. */
static inline IN_ITS_CALLER void multiply_tiles(const int16_t *rows, size_t stride, size_t count, const Matrix *weights,
                                                int32_t *sums)
{
    const size_t inputs = weights->inputs / LANES * LANES, outputs = weights->outputs;
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

FOR_EACH_PROCESSOR
static void multiply_by_parts(const int16_t *rows, size_t stride, size_t count, const Matrix *weights, int32_t *sums)
{
    multiply_tiles(rows, stride, count, weights, sums);
}

#ifdef HAS_DOT_PRODUCTS
DOT_PRODUCTS
static void multiply_by_dot_products(const int16_t *rows, size_t stride, size_t count, const Matrix *weights, int32_t *sums)
{
    multiply_tiles(rows, stride, count, weights, sums);
}
#endif

void multiply(const int16_t *rows, size_t stride, size_t count, const Matrix *weights, int32_t *sums)
{
#ifdef HAS_DOT_PRODUCTS
    if (HAS_DOT_PRODUCTS) {
        multiply_by_dot_products(rows, stride, count, weights, sums);
        return;
    }
#endif
    multiply_by_parts(rows, stride, count, weights, sums);
}

/* The rows that a layer sees from some units side by side, with nothing where the document has no unit, or the block:
 * there only units see it that are read with another block. */
static void lay_windows(const Block *block, size_t unit, size_t count, size_t step, size_t width, Bench *bench)
{
    int16_t *window = bench->windows.steps;
    for (const size_t end = unit + count; unit < end; unit++, window += bench->windows.stride) {
        const size_t first = LARGER(block->starts[block->owners[unit]], block->begin);
        const size_t last = SMALLER(block->starts[block->owners[unit] + 1], block->end);
        for (size_t tap = 0; tap < KERNEL; tap++) {
            const size_t ahead = KERNEL / 2 * step, seen = unit + tap * step; /* is so far behind it */
            const bool is_inside = seen >= first + ahead && seen < last + ahead;
            int16_t *own = window + tap * width;
            if (is_inside)
                memcpy(own, bench->now.steps + (seen - ahead - block->begin) * bench->now.stride, width * sizeof *own);
            else
                memset(own, 0, width * sizeof *own);
        }
    }
}

/* Add what a layer made of a row, where it is positive, to what is hidden in it. */
FOR_EACH_PROCESSOR
static void add_positive(const int32_t *sums, const Matrix *weights, double *restrict hidden)
{
    for (size_t k = 0; k < weights->outputs; k++)
        hidden[k] += positive(output_of(weights, k, sums[k]));
}

/* Multiply some rows of a block with a layer. */
static void pass(const int16_t *seen, size_t stride, size_t row, size_t count, const Matrix *weights, Bench *bench)
{
    const size_t width = weights->outputs;
    multiply(seen, stride, count, weights, bench->sums);
    for (size_t i = 0; i < count; i++) {
        double *hidden = bench->hidden + (row + i) * width;
        add_positive(bench->sums + i * width, weights, hidden);
        count_steps(hidden, width, bench->next.steps + (row + i) * bench->next.stride);
    }
}

/* Hand on to the layer behind what a layer counted. */
static void turn(Bench *bench)
{
    const Rows read = bench->now;
    bench->now = bench->next;
    bench->next = read;
}

void read_neighbourhoods(const Block *block, Rows rows, const Matrix *into, const Matrix *kernels, size_t layers,
                         Bench *bench)
{
    const size_t units = block->end - block->begin, width = into->outputs;
    Matrix own = *kernels;
    memset(bench->hidden, 0, units * width * sizeof *bench->hidden);
    for (size_t row = 0; row < units; row += WINDOWS)
        pass(rows.steps + row * rows.stride, rows.stride, row, SMALLER(units - row, WINDOWS), into, bench);
    turn(bench);
    for (size_t layer = 0; layer < layers; layer++) {
        for (size_t row = 0; row < units; row += WINDOWS) {
            const size_t count = SMALLER(units - row, WINDOWS);
            lay_windows(block, block->begin + row, count, (size_t)1 << layer, width, bench);
            pass(bench->windows.steps, bench->windows.stride, row, count, &own, bench);
        }
        turn(bench);
        own.whole += own.inputs * width;
        own.worth += width;
        own.bias += width;
    }
}
