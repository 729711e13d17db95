/* What the readings of network.c share with the layers that they put behind each other. */
#ifndef BOILERSTRIP_LAYERS_H
#define BOILERSTRIP_LAYERS_H

#include "kernel.h"

#define WINDOWS 32 /* rows that are multiplied at once, so few that they stay near the processor */

/* The units that are read together, and of all units which documents they belong to, and where those start. */
typedef struct {
    size_t begin, end;
    const size_t *owners, *starts;
} Block;

/* Rows of numbers in steps, `stride` of them from one row to the next. */
typedef struct {
    int16_t *steps;
    size_t stride;
} Rows;

/* Room for a block: what the layers make of each unit, the same in steps for the layer that reads it and for the one
 * behind it, and the windows that a layer sees from a few units with the sums of their products. */
typedef struct {
    double *hidden;
    Rows now, next, windows;
    int32_t *sums;
} Bench;

static inline double positive(double value)
{
    return value > 0 ? value : 0;
}

/* What a layer makes of the sum of an output's products. */
static inline double output_of(const Matrix *weights, size_t k, int32_t sum)
{
    return sum * weights->worth[k] + weights->bias[k];
}

/* Numbers in steps of 1 / STEPS, rounded to the nearest one, halves upwards. */
void count_steps(const double *values, size_t count, int16_t *steps);
void count_float_steps(const float *values, size_t count, int16_t *steps);

/* multiply.c: the sums of the products of some rows, which are filled up, with the weights of every output */
void multiply(const int16_t *rows, size_t stride, size_t count, const Matrix *weights, int32_t *sums);

/* How far the outermost unit is that some layers over the neighbours let a unit see. */
static inline size_t reach_of(size_t layers)
{
    return KERNEL / 2 * (((size_t)1 << layers) - 1);
}

/* Read the rows of a block and let each unit see its neighbours; the bench then has what is hidden in them. */
void read_neighbourhoods(const Block *block, Rows rows, const Matrix *into, const Matrix *kernels, size_t layers,
                         Bench *bench);

#endif
