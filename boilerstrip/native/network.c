/* The arithmetic of the classifier; see boilerstrip/network.py.
 *
 * A layer multiplies whole numbers, whose sums depend neither on their order nor on the processor. Everything between
 * the layers is a double.
 */
#include "kernel.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define TILE 4     /* rows that are multiplied with a row of weights at once, so that it is read once for all of them */
#define WINDOWS 32 /* rows that are laid out at once, so few that they stay near the processor */
#define CACHE_LINE 64
#define BOUND 30.0

/* Documents that don't see each other: those of each unit's document are the units from first to last. */
typedef struct {
    size_t units;
    const size_t *first;
    const size_t *last;
} Bounds;

/* What a layer reads: for each unit its own row, or those of the units `step` apart on both sides, too. */
typedef struct {
    const double *rows;
    size_t columns;
    int taps;
    size_t step;
} Input;

/* Room for what is multiplied: all rows in whole numbers, and the windows that a layer sees from some units. */
typedef struct {
    int16_t *whole, *windows;
} Bench;

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

/* Numbers in steps of 1 / STEPS, rounded to the nearest one, halves upwards. */
FOR_EACH_PROCESSOR
static void count_steps(const double *values, size_t count, int16_t *whole)
{
    const double limit = (double)MOST / STEPS;
    for (size_t i = 0; i < count; i++) {
        const double positive_steps = between(values[i], -limit, limit) * STEPS + (MOST + 0.5);
        whole[i] = (int16_t)((int32_t)positive_steps - MOST);
    }
}

/* The rows that a layer sees from some units side by side, with nothing where the document has no unit. */
static void lay_windows(const Bounds *bounds, const Input *input, const int16_t *whole, size_t begin, size_t end,
                        size_t inputs, int16_t *windows)
{
    const size_t columns = input->columns;
    memset(windows, 0, WINDOWS * inputs * sizeof *windows);
    for (size_t unit = begin; unit < end; unit++, windows += inputs)
        for (int tap = 0; tap < input->taps; tap++) {
            const int side = tap - input->taps / 2;
            const size_t away = input->step * (size_t)(side < 0 ? -side : side);
            if (is_inside(bounds, unit, side, away))
                memcpy(windows + (size_t)tap * columns, whole + (side < 0 ? unit - away : unit + away) * columns,
                       columns * sizeof *windows);
        }
}

/* The products of some windows, as many as fill their tiles, with every row of weights. */
FOR_EACH_PROCESSOR
static void multiply(const int16_t *restrict windows, size_t count, const Matrix *weights, double *restrict product)
{
    const size_t inputs = weights->inputs, outputs = weights->outputs;
    for (size_t k = 0; k < outputs; k++) {
        const int16_t *restrict own = weights->whole + k * inputs;
        for (size_t row = 0; row < count; row += TILE) {
            const int16_t *a = windows + row * inputs, *b = a + inputs, *c = b + inputs, *d = c + inputs;
            int32_t sums[TILE] = {0};
            for (size_t i = 0; i < inputs; i++) {
                sums[0] += a[i] * own[i];
                sums[1] += b[i] * own[i];
                sums[2] += c[i] * own[i];
                sums[3] += d[i] * own[i];
            }
            for (size_t i = 0; i < TILE && row + i < count; i++)
                product[(row + i) * outputs + k] = sums[i] * weights->worth[k] + weights->bias[k];
        }
    }
}

static void pass(const Bounds *bounds, const Input *input, const Matrix *weights, const Bench *bench, double *product)
{
    count_steps(input->rows, bounds->units * input->columns, bench->whole);
    for (size_t begin = 0; begin < bounds->units; begin += WINDOWS) {
        const size_t end = bounds->units - begin < WINDOWS ? bounds->units : begin + WINDOWS;
        lay_windows(bounds, input, bench->whole, begin, end, weights->inputs, bench->windows);
        multiply(bench->windows, end - begin, weights, product + begin * weights->outputs);
    }
}

/* A layer that sees each unit alone. */
static void pass_alone(const Bounds *bounds, const double *rows, size_t columns, const Matrix *weights,
                       const Bench *bench, double *product)
{
    const Input input = {.rows = rows, .columns = columns, .taps = 1};
    pass(bounds, &input, weights, bench, product);
}

static void keep_positive(double *values, size_t count)
{
    for (size_t i = 0; i < count; i++)
        values[i] = positive(values[i]);
}

static void over_neighbours(const Bounds *bounds, double *hidden, const Matrix *kernels, size_t layers,
                            const Bench *bench, double *product)
{
    const size_t width = kernels->outputs;
    Matrix own = *kernels;
    for (size_t layer = 0; layer < layers; layer++) {
        const Input input = {.rows = hidden, .columns = width, .taps = KERNEL, .step = (size_t)1 << layer};
        pass(bounds, &input, &own, bench, product);
        for (size_t k = 0; k < bounds->units * width; k++)
            hidden[k] += positive(product[k]);
        own.whole += own.inputs * width;
        own.worth += width;
        own.bias += width;
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

/* The most inputs of a layer, as its windows hold them. */
static size_t most_inputs(const Weights *w)
{
    const Matrix *const layers[] = {&w->into, &w->convolve, &w->guess, &w->again, &w->convolve_again,
                                    &w->context, &w->head, &w->out};
    size_t most = 0;
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
        most = LARGER(most, layers[i]->inputs);
    return most;
}

static bool make_room(Room *room, const Weights *w, size_t units, size_t documents, size_t widest)
{
    const size_t width = w->into.outputs, rows = LARGER(units, documents);
    if ((double)units * (double)(5 * widest) + (double)documents * (double)(3 * widest) > (double)(SIZE_MAX / 32))
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
        {&room->sums, widest},
    };
    const size_t count = sizeof parts / sizeof *parts;
    size_t size = 0;
    for (size_t i = 0; i < count; i++)
        size += parts[i].size;
    const size_t whole = rows * widest, windows = WINDOWS * most_inputs(w) + CACHE_LINE;
    double *memory = malloc(size * sizeof *memory + 2 * units * sizeof(size_t) + (whole + windows) * sizeof(int16_t));
    if (!memory)
        return false;
    room->first = (size_t *)(memory + size);
    room->last = room->first + units;
    room->bench.whole = (int16_t *)(room->last + units);
    const uintptr_t behind = (uintptr_t)(room->bench.whole + whole);
    room->bench.windows = (int16_t *)((behind + CACHE_LINE - 1) / CACHE_LINE * CACHE_LINE);
    for (size_t i = 0; i < count; memory += parts[i++].size)
        *parts[i].part = memory;
    return true;
}

static Bounds find_bounds(const Room *room, const int64_t *sizes, size_t documents, size_t units)
{
    const Bounds bounds = {units, room->first, room->last};
    size_t begin = 0;
    for (size_t document = 0; document < documents; document++) {
        const size_t end = begin + (size_t)sizes[document];
        for (size_t unit = begin; unit < end; unit++) {
            room->first[unit] = begin;
            room->last[unit] = end;
        }
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
    pass_alone(bounds, room->joined, size + columns, &w->into, &room->bench, room->hidden);
    keep_positive(room->hidden, units * width);
    over_neighbours(bounds, room->hidden, &w->convolve, w->layers, &room->bench, room->product);
    pass_alone(bounds, room->hidden, width, &w->guess, &room->bench, room->keep);
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
    pass_alone(&each, room->described, width, &w->context, &room->bench, room->context);
}

/* The second reading, of the first one's neighbourhoods and the outline of the body. */
static void read_again(const Weights *w, const Bounds *bounds, const int64_t *sizes, size_t documents, Room *room,
                       double *logits)
{
    const size_t units = bounds->units, width = w->into.outputs, joint = w->head.outputs;
    join(units, room->hidden, width, room->outline, OUTLINE, room->joined);
    pass_alone(bounds, room->joined, width + OUTLINE, &w->again, &room->bench, room->hidden);
    keep_positive(room->hidden, units * width);
    over_neighbours(bounds, room->hidden, &w->convolve_again, w->layers_again, &room->bench, room->product);
    pass_alone(bounds, room->hidden, width, &w->head, &room->bench, room->product);
    double *product = room->product;
    for (size_t document = 0; document < documents; document++)
        for (int64_t unit = 0; unit < sizes[document]; unit++)
            for (size_t k = 0; k < joint; k++, product++)
                *product = positive(*product + room->context[document * joint + k]);
    pass_alone(bounds, room->product, joint, &w->out, &room->bench, logits);
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
