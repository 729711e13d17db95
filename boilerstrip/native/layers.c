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
        own.whole += whole_of(&own);
        own.worth += width;
        own.bias += width;
    }
}
