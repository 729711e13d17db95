/* The arithmetic of the classifier; see boilerstrip/network.py.
 *
 * Weights are floats and everything that is summed is a double. A sum takes its terms in their order, so it depends
 * neither on the processor nor on which other units are read with one.
 */
#include "kernel.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define TILE 4   /* units whose products are made at once, so that a weight is read once for all of them, */
#define BLOCK 8  /* in as many columns as fit the registers */
#define BOUND 30.0
#define LARGER(a, b) ((a) > (b) ? (a) : (b))

/* With glibc the compiler makes the products twice: for every x86-64 processor, and for those with AVX2. */
#if defined(__x86_64__) && defined(__GLIBC__) && defined(__has_attribute)
#if __has_attribute(target_clones)
#define FOR_EACH_PROCESSOR __attribute__((target_clones("avx2", "default")))
#endif
#endif
#ifndef FOR_EACH_PROCESSOR
#define FOR_EACH_PROCESSOR
#endif

/* Documents that don't see each other: those of each unit's document are the units from first to last. */
typedef struct {
    size_t units;
    const size_t *first;
    const size_t *last;
    size_t longest; /* units of a document */
} Bounds;

/* What a layer reads: for each unit its own row, or those of the units `step` apart on both sides, too. */
typedef struct {
    const double *rows;
    int taps;
    size_t step;
} Input;

/* Room for the products of a layer: a row for a unit that isn't there, and BLOCK columns of weights as doubles. */
typedef struct {
    double *nothing, *columns;
} Bench;

/* The rows that one tap sees from the units of a tile. */
typedef struct {
    const double *rows[TILE];
    bool is_empty;
} Seen;

static double positive(double value)
{
    return value > 0 ? value : 0;
}

/* The chance of something, told from the logit of its opposite. */
static double chance(double against)
{
    return 1 / (1 + exp(between(against, -BOUND, BOUND)));
}

/* Whether the unit so far away on a side is one of the same document. */
static bool is_inside(const Bounds *bounds, size_t unit, int side, size_t away)
{
    if (side == 0)
        return true;
    return side < 0 ? unit >= bounds->first[unit] + away : unit + away < bounds->last[unit];
}

static size_t distance(const Input *input, int side)
{
    return input->step * (size_t)(side < 0 ? -side : side);
}

static Seen look(const Bounds *bounds, const Input *input, const Bench *bench, size_t columns, size_t unit, int tap)
{
    Seen seen = {.is_empty = true};
    const int side = tap - input->taps / 2;
    const size_t away = distance(input, side);
    for (size_t i = 0; i < TILE; i++, unit++) {
        seen.rows[i] = bench->nothing;
        if (unit < bounds->units && is_inside(bounds, unit, side, away)) {
            seen.rows[i] = input->rows + (side < 0 ? unit - away : unit + away) * columns;
            seen.is_empty = false;
        }
    }
    return seen;
}

#ifdef __GNUC__ /* which makes vectors of any size of what the processor has */
typedef double Two __attribute__((vector_size(2 * sizeof(double)), aligned(sizeof(double)), may_alias));
typedef double Four __attribute__((vector_size(4 * sizeof(double)), aligned(sizeof(double)), may_alias));
typedef float TwoFloats __attribute__((vector_size(2 * sizeof(float)), aligned(sizeof(float)), may_alias));
#endif

/* Lay BLOCK columns of some rows of weights one row behind the other, with zeros for columns that aren't there. */
static inline void lay_out(const float *weights, size_t rows, size_t stride, size_t columns, double *block)
{
    for (size_t row = 0; row < rows; row++, weights += stride, block += BLOCK) {
#ifdef __GNUC__
        if (columns >= BLOCK) {
            for (size_t column = 0; column < BLOCK; column += 2)
                *(Two *)(block + column) = __builtin_convertvector(*(const TwoFloats *)(weights + column), Two);
            continue;
        }
#endif
        for (size_t column = 0; column < BLOCK; column++)
            block[column] = column < columns ? weights[column] : 0;
    }
}

/* Add to the sums the products of a tile's rows and a block of weights. */
#ifdef __GNUC__
static inline void add_products(const Seen *seen, const double *block, size_t inputs, double sums[TILE][BLOCK])
{
    const double *const a = seen->rows[0], *const b = seen->rows[1], *const c = seen->rows[2], *const d = seen->rows[3];
    Four own[TILE][2];
    memcpy(own, sums, sizeof own);
    for (size_t i = 0; i < inputs; i++, block += BLOCK) {
        const Four left = *(const Four *)block, right = *(const Four *)(block + 4);
        own[0][0] += a[i] * left, own[0][1] += a[i] * right;
        own[1][0] += b[i] * left, own[1][1] += b[i] * right;
        own[2][0] += c[i] * left, own[2][1] += c[i] * right;
        own[3][0] += d[i] * left, own[3][1] += d[i] * right;
    }
    memcpy(sums, own, sizeof own);
}
#else
static inline void add_products(const Seen *seen, const double *block, size_t inputs, double sums[TILE][BLOCK])
{
    for (size_t i = 0; i < inputs; i++, block += BLOCK)
        for (int unit = 0; unit < TILE; unit++)
            for (int column = 0; column < BLOCK; column++)
                sums[unit][column] += seen->rows[unit][i] * block[column];
}
#endif

/* The product of a single row, for which nothing is laid out, since each weight is read but once. */
FOR_EACH_PROCESSOR
static void multiply_row(const double *restrict row, const float *restrict weights, size_t inputs, size_t outputs,
                         double *restrict product)
{
    memset(product, 0, outputs * sizeof *product);
    for (size_t i = 0; i < inputs; i++, weights += outputs)
        for (size_t k = 0; k < outputs; k++)
            product[k] += row[i] * weights[k];
}

/* Multiply what is seen from every unit with the weights of the taps, which lie one behind the other. */
FOR_EACH_PROCESSOR
static void multiply(const Bounds *bounds, const Input *input, const Matrix *weights, const Bench *bench,
                     double *product)
{
    const size_t inputs = weights->inputs, outputs = weights->outputs;
    int first = 0; /* tap that sees a unit at all */
    while (distance(input, first - input->taps / 2) >= bounds->longest && first < input->taps / 2)
        first++;
    const int taps = input->taps - 2 * first;
    if (bounds->units == 1) {
        multiply_row(input->rows, weights->values + (size_t)first * inputs * outputs, inputs, outputs, product);
        return;
    }
    for (size_t column = 0; column < outputs; column += BLOCK) {
        const size_t columns = outputs - column < BLOCK ? outputs - column : BLOCK;
        const float *used = weights->values + (size_t)first * inputs * outputs + column;
        lay_out(used, (size_t)taps * inputs, outputs, columns, bench->columns);
        for (size_t unit = 0; unit < bounds->units; unit += TILE) {
            double sums[TILE][BLOCK] = {{0}};
            for (int tap = 0; tap < taps; tap++) {
                const Seen seen = look(bounds, input, bench, inputs, unit, first + tap);
                if (!seen.is_empty)
                    add_products(&seen, bench->columns + (size_t)tap * inputs * BLOCK, inputs, sums);
            }
            for (size_t i = 0; i < TILE && unit + i < bounds->units; i++)
                memcpy(product + (unit + i) * outputs + column, sums[i], columns * sizeof(double));
        }
    }
}

/* A layer that sees each unit alone. */
static void pass(const Bounds *bounds, const double *rows, const Matrix *weights, const float *bias,
                 const Bench *bench, double *product)
{
    const Input input = {.rows = rows, .taps = 1};
    multiply(bounds, &input, weights, bench, product);
    for (size_t unit = 0; unit < bounds->units; unit++)
        for (size_t k = 0; k < weights->outputs && bias; k++)
            product[unit * weights->outputs + k] += bias[k];
}

static void keep_positive(double *values, size_t count)
{
    for (size_t i = 0; i < count; i++)
        values[i] = positive(values[i]);
}

static void over_neighbours(const Bounds *bounds, double *hidden, const Matrix *kernel, const float *bias,
                            size_t layers, const Bench *bench, double *product)
{
    const size_t width = kernel->outputs;
    Matrix own = *kernel;
    for (size_t layer = 0; layer < layers; layer++) {
        const Input input = {.rows = hidden, .taps = KERNEL, .step = (size_t)1 << layer};
        multiply(bounds, &input, &own, bench, product);
        for (size_t unit = 0; unit < bounds->units; unit++)
            for (size_t k = unit * width, column = 0; column < width; k++, column++)
                hidden[k] += positive(product[k] + bias[column]);
        own.values += KERNEL * width * width;
        bias += width;
    }
}

/* Put two kinds of numbers of every unit side by side. */
static void join(size_t units, const double *left, size_t left_columns, const double *right, size_t right_columns,
                 double *joined)
{
    for (size_t unit = 0; unit < units; unit++, joined += left_columns + right_columns) {
        memcpy(joined, left + unit * left_columns, left_columns * sizeof *joined);
        memcpy(joined + left_columns, right + unit * right_columns, right_columns * sizeof *joined);
    }
}

/* What a document's units hold together, by their length and by how much of them is body. */
static void describe(const double *hidden, size_t width, const double *shares, const double *kept, size_t units,
                     double *described, double *by_body)
{
    double share = 0, body = 0;
    memset(described, 0, width * sizeof *described);
    memset(by_body, 0, width * sizeof *by_body);
    for (size_t unit = 0; unit < units; unit++, hidden += width) {
        share += shares[unit];
        body += kept[unit];
        for (size_t k = 0; k < width; k++) {
            described[k] += hidden[k] * shares[unit];
            by_body[k] += hidden[k] * kept[unit];
        }
    }
    for (size_t k = 0; k < width && units; k++)
        described[k] = described[k] / share + by_body[k] / (body + 1);
}

/* How like a unit's words are those that stay of the others (the cosine of their vectors). */
static double likeness(const double *own, double kept, const double *all, size_t size)
{
    double product = 0, own_square = 0, others_square = 0;
    for (size_t k = 0; k < size; k++) {
        const double others = all[k] - own[k] * kept;
        product += own[k] * others;
        own_square += own[k] * own[k];
        others_square += others * others;
    }
    const double length = sqrt(own_square) * sqrt(others_square);
    return product / LARGER(length, 1e-8);
}

/* What a guess of each unit tells of the body and the unit's place in it, in one document; `all` has room for the sum
 * of its vectors. */
static void outline_body(const double *keep, const double *words, const double *embedded, size_t size, size_t units,
                         double *all, double *outline)
{
    double total = 0, everything = 0, so_far = 0, gone_so_far = 0;
    memset(all, 0, size * sizeof *all);
    for (size_t unit = 0; unit < units; unit++) {
        const double kept = keep[unit] * words[unit];
        total += kept;
        everything += words[unit];
        for (size_t k = 0; k < size; k++)
            all[k] += embedded[unit * size + k] * kept;
    }
    for (size_t unit = 0; unit < units; unit++, embedded += size, outline += OUTLINE) {
        const double kept = keep[unit] * words[unit], gone = (1 - keep[unit]) * words[unit];
        so_far += kept;
        gone_so_far += gone;
        const double before = so_far - kept, behind = positive(total - before - kept);
        outline[0] = keep[unit];
        outline[1] = log1p(positive(before)) / 7;
        outline[2] = log1p(behind) / 7;
        outline[3] = before / (total + 1);
        outline[4] = log1p(total) / 8;
        outline[5] = total / (everything + 1);
        outline[6] = log1p(positive(gone_so_far - gone)) / 7;
        outline[7] = before < EDGE;
        outline[8] = behind < EDGE;
        outline[9] = kept / (total + 1) * 5;
        outline[10] = log1p(kept) / 5;
        outline[11] = words[unit] > 0.5 ? keep[unit] : 0;
        outline[12] = likeness(embedded, kept, all, size);
    }
}

/* Room for the numbers between the layers, all of it one piece of memory. */
typedef struct {
    double *joined, *hidden, *product, *keep, *words, *shares, *kept, *outline, *described, *context, *sums;
    size_t *first, *last;
    Bench bench;
} Room;

static bool make_room(Room *room, const Weights *w, size_t units, size_t documents, size_t widest)
{
    const size_t width = w->into.outputs;
    if ((double)units * (double)(4 * widest) + (double)documents * (double)(2 * widest) > (double)(SIZE_MAX / 32))
        return false;
    struct {
        double **part;
        size_t size;
    } parts[] = {
        {&room->joined, units * widest},          {&room->hidden, units * width},
        {&room->product, units * widest},         {&room->keep, units},
        {&room->words, units},                    {&room->shares, units},
        {&room->kept, units},                     {&room->outline, units * OUTLINE},
        {&room->described, documents * width},    {&room->context, documents * w->context.outputs},
        {&room->sums, widest},                    {&room->bench.nothing, widest},
        {&room->bench.columns, LARGER(widest, KERNEL * width) * BLOCK},
    };
    const size_t count = sizeof parts / sizeof *parts;
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += parts[i].size;
    double *memory = malloc(size * sizeof *memory + 2 * units * sizeof(size_t));
    if (!memory)
        return false;
    room->first = (size_t *)(memory + size);
    room->last = room->first + units;
    for (size_t i = 0; i < count; memory += parts[i++].size)
        *parts[i].part = memory;
    memset(room->bench.nothing, 0, widest * sizeof *room->bench.nothing);
    return true;
}

static Bounds find_bounds(const Room *room, const int64_t *sizes, size_t documents, size_t units)
{
    Bounds bounds = {units, room->first, room->last, 0};
    size_t begin = 0;
    for (size_t document = 0; document < documents; document++) {
        const size_t end = begin + (size_t)sizes[document];
        for (size_t unit = begin; unit < end; unit++) {
            room->first[unit] = begin;
            room->last[unit] = end;
        }
        bounds.longest = LARGER(bounds.longest, end - begin);
        begin = end;
    }
    return bounds;
}

/* The first reading: the neighbourhood of every unit, and how much of the unit seems to stay. */
static void read_once(const Weights *w, const Bounds *bounds, const double *embedded, size_t size, const float *rows,
                      size_t columns, Room *room)
{
    const size_t units = bounds->units, width = w->into.outputs;
    for (size_t i = 0; i < units * columns; i++)
        room->product[i] = rows[i];
    join(units, embedded, size, room->product, columns, room->joined);
    pass(bounds, room->joined, &w->into, w->into_bias, &room->bench, room->hidden);
    keep_positive(room->hidden, units * width);
    over_neighbours(bounds, room->hidden, &w->convolve, w->convolve_bias, w->layers, &room->bench, room->product);
    pass(bounds, room->hidden, &w->guess, w->guess_bias, &room->bench, room->keep);
    for (size_t unit = 0; unit < units; unit++) {
        const double share = rows[unit * columns + WORDS_COLUMN];
        room->keep[unit] = chance(room->keep[unit]);
        room->words[unit] = expm1(share * 5);
        room->shares[unit] = share + 0.05;
        room->kept[unit] = room->keep[unit] * room->words[unit];
    }
}

/* What lies between the readings: for each document what it is about, and where its body seems to be. */
static void look_over(const Weights *w, const double *embedded, size_t size, const int64_t *sizes, size_t documents,
                      Room *room)
{
    const size_t width = w->into.outputs;
    size_t begin = 0;
    for (size_t document = 0; document < documents; document++) {
        const size_t units = (size_t)sizes[document];
        describe(room->hidden + begin * width, width, room->shares + begin, room->kept + begin, units,
                 room->described + document * width, room->sums);
        outline_body(room->keep + begin, room->words + begin, embedded + begin * size, size, units, room->sums,
                     room->outline + begin * OUTLINE);
        begin += units;
    }
    const Bounds each = {.units = documents};
    pass(&each, room->described, &w->context, w->head_bias, &room->bench, room->context);
}

/* The second reading, of the first one's neighbourhoods and the outline of the body. */
static void read_again(const Weights *w, const Bounds *bounds, const int64_t *sizes, size_t documents, Room *room,
                       double *logits)
{
    const size_t units = bounds->units, width = w->into.outputs, joint = w->head.outputs;
    join(units, room->hidden, width, room->outline, OUTLINE, room->joined);
    pass(bounds, room->joined, &w->again, w->again_bias, &room->bench, room->hidden);
    keep_positive(room->hidden, units * width);
    over_neighbours(bounds, room->hidden, &w->convolve_again, w->convolve_again_bias, w->layers_again, &room->bench,
                    room->product);
    pass(bounds, room->hidden, &w->head, NULL, &room->bench, room->product);
    double *product = room->product;
    for (size_t document = 0; document < documents; document++)
        for (int64_t unit = 0; unit < sizes[document]; unit++)
            for (size_t k = 0; k < joint; k++, product++)
                *product = positive(*product + room->context[document * joint + k]);
    pass(bounds, room->product, &w->out, w->out_bias, &room->bench, logits);
}

/* The chance of a unit to go, rounded, so that the last bits of a sum decide nothing. */
static float to_chance(double logit, double slope, double shift)
{
    return (float)(rint(1e4 * chance(-(logit * slope + shift))) / 1e4);
}

/* The chances of some kinds that exclude each other. */
static void to_shares(const double *logits, size_t count, float *shares)
{
    double most = logits[0], sum = 0;
    for (size_t k = 1; k < count; k++)
        most = LARGER(most, logits[k]);
    for (size_t k = 0; k < count; k++)
        sum += exp(logits[k] - most);
    for (size_t k = 0; k < count; k++)
        shares[k] = (float)(exp(logits[k] - most) / sum);
}

void calibrate(const double *logits, size_t units, size_t outputs, double slope, double shift, float *dropped,
               float *kinds)
{
    for (size_t unit = 0; unit < units; unit++, logits += outputs, kinds += outputs - 1) {
        dropped[unit] = to_chance(logits[0], slope, shift);
        to_shares(logits + 1, outputs - 1, kinds);
    }
}

bool read_twice(const Weights *w, const double *embedded, size_t embedded_columns, const float *rows,
                size_t row_columns, const int64_t *sizes, size_t documents, size_t units, double *logits)
{
    size_t widest = LARGER(embedded_columns + row_columns, w->into.outputs + OUTLINE);
    widest = LARGER(widest, w->head.outputs);
    Room room;
    if (!make_room(&room, w, units, documents, widest))
        return false;
    const Bounds bounds = find_bounds(&room, sizes, documents, units);
    read_once(w, &bounds, embedded, embedded_columns, rows, row_columns, &room);
    look_over(w, embedded, embedded_columns, sizes, documents, &room);
    read_again(w, &bounds, sizes, documents, &room, logits);
    free(room.joined);
    return true;
}
