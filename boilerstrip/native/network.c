/* The classifier reads a text twice; see boilerstrip/network.py.
 *
 * A long text is read in blocks, each with as many units around it as its layers see, so that the numbers between the
 * layers take little room. Of every unit only that is kept which the second reading asks for.
 */
#include "layers.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK 512  /* units that are read together, */
#define REACHES 16 /* and as many times as far as a layer sees, so that few are read with two blocks */
#define BOUND 30.0

/* What a document's units hold together: sums of their numbers by length, and by how much of them is body. */
typedef struct {
    double share, body, *by_share, *by_body;
} Summary;

/* Room for both readings, all of it one piece of memory. What the second one is told of every unit is in `told`: the
 * neighbourhood that the first one saw, and the outline of the body. */
typedef struct {
    size_t *owners, *starts;
    double *keep, *words, *context, *numbers;
    Rows told, rows, joint;
    Summary summary;
    Bench bench;
} Room;

/* What is read, with what, how many units at once, and where their scores go. */
typedef struct {
    const Weights *weights;
    const Seen *seen;
    const double *embedded;
    size_t size, width, block;
    const Calibration *line;
    float *dropped;
    uint8_t *kinds;
} Task;

/* The chance of something, told from the logit of its opposite. */
static double chance(double against)
{
    return 1 / (1 + exp(between(against, -BOUND, BOUND)));
}

static void find_owners(const Seen *seen, Room *room)
{
    size_t unit = 0;
    for (size_t document = 0; document < seen->documents; document++) {
        room->starts[document] = unit;
        for (const size_t end = unit + (size_t)seen->sizes[document]; unit < end; unit++)
            room->owners[unit] = document;
    }
    room->starts[seen->documents] = unit;
}

/* The units from begin to end with those of their documents around them that layers see which reach so far. */
static Block around(const Room *room, size_t begin, size_t end, size_t reach)
{
    const size_t first = room->starts[room->owners[begin]], last = room->starts[room->owners[end - 1] + 1];
    return (Block){
        .begin = begin - first > reach ? begin - reach : first,
        .end = last - end > reach ? end + reach : last,
        .owners = room->owners,
        .starts = room->starts,
    };
}

/* The features of a block's units in steps. */
static void fill_rows(const Task *task, const Block *block, Rows rows)
{
    const Seen *seen = task->seen;
    for (size_t unit = block->begin; unit < block->end; unit++, rows.steps += rows.stride) {
        int16_t *steps = rows.steps;
        count_steps(task->embedded + unit * task->size, task->size, steps);
        count_float_steps(seen->rows + unit * seen->columns, seen->columns, steps += task->size);
        count_float_steps(seen->rules + unit * seen->rule_columns, seen->rule_columns, steps + seen->columns);
    }
}

/* What a document is about, once all its units are summed up. */
static void add_context(const Task *task, size_t document, Room *room)
{
    const Matrix *weights = &task->weights->context;
    const Summary *summary = &room->summary;
    double *numbers = room->numbers, *context = room->context + document * weights->outputs;
    for (size_t k = 0; k < task->width; k++)
        numbers[k] = summary->by_share[k] / summary->share + summary->by_body[k] / (summary->body + 1);
    count_steps(numbers, task->width, room->joint.steps);
    multiply(room->joint.steps, room->joint.stride, 1, weights, room->bench.sums);
    for (size_t k = 0; k < weights->outputs; k++)
        context[k] = output_of(weights, k, room->bench.sums[k]);
}

/* Add a unit to the sums of its document. */
static void sum_up(const Task *task, size_t unit, const double *hidden, double share, Room *room)
{
    const size_t owner = room->owners[unit], width = task->width;
    const double kept = room->keep[unit] * room->words[unit];
    Summary *summary = &room->summary;
    if (unit == room->starts[owner]) {
        summary->share = summary->body = 0;
        memset(summary->by_share, 0, width * sizeof *summary->by_share);
        memset(summary->by_body, 0, width * sizeof *summary->by_body);
    }
    summary->share += share;
    summary->body += kept;
    for (size_t k = 0; k < width; k++) {
        summary->by_share[k] += hidden[k] * share;
        summary->by_body[k] += hidden[k] * kept;
    }
    if (unit + 1 == room->starts[owner + 1])
        add_context(task, owner, room);
}

/* Guess of some units of a block, which begins with the unit `from`, how much of each stays. */
static void guess(const Task *task, size_t from, size_t begin, size_t end, Room *room)
{
    const Matrix *weights = &task->weights->guess;
    const Bench *bench = &room->bench;
    const int16_t *now = bench->now.steps + (begin - from) * bench->now.stride;
    multiply(now, bench->now.stride, end - begin, weights, bench->sums);
    for (size_t unit = begin; unit < end; unit++) {
        const double share = task->seen->rows[unit * task->seen->columns + WORDS_COLUMN];
        room->keep[unit] = chance(output_of(weights, 0, bench->sums[unit - begin]));
        room->words[unit] = expm1(share * 5);
    }
}

/* The first reading: the neighbourhood of every unit, how much of the unit seems to stay, and what its document is
 * about. */
static void read_once(const Task *task, Room *room)
{
    const Weights *w = task->weights;
    const size_t units = task->seen->units, width = task->width, columns = task->seen->columns;
    for (size_t begin = 0, end; begin < units; begin = end) {
        end = SMALLER(begin + task->block, units);
        const Block block = around(room, begin, end, reach_of(w->layers));
        fill_rows(task, &block, room->rows);
        read_neighbourhoods(&block, room->rows, &w->into, &w->convolve, w->layers, &room->bench);
        for (size_t unit = begin; unit < end; unit += WINDOWS)
            guess(task, block.begin, unit, SMALLER(unit + WINDOWS, end), room);
        for (size_t unit = begin; unit < end; unit++) {
            const size_t row = unit - block.begin;
            const double share = task->seen->rows[unit * columns + WORDS_COLUMN] + 0.05;
            memcpy(room->told.steps + unit * room->told.stride, room->bench.now.steps + row * room->bench.now.stride,
                   width * sizeof *room->told.steps);
            sum_up(task, unit, room->bench.hidden + row * width, share, room);
        }
    }
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

/* How much of a document seems to be body, of how much, and the sum of the vectors of that. */
typedef struct {
    double total, everything, *all;
} Body;

static Body sum_body(const Task *task, size_t begin, size_t end, const Room *room)
{
    const size_t size = task->size;
    Body body = {.all = room->numbers};
    memset(body.all, 0, size * sizeof *body.all);
    for (size_t unit = begin; unit < end; unit++) {
        const double kept = room->keep[unit] * room->words[unit];
        body.total += kept;
        body.everything += room->words[unit];
        for (size_t k = 0; k < size; k++)
            body.all[k] += task->embedded[unit * size + k] * kept;
    }
    return body;
}

/* What a guess of each unit tells of the body and the unit's place in it, for a document's units from begin to end. */
static void outline_body(const Task *task, size_t begin, size_t end, Room *room)
{
    const Body body = sum_body(task, begin, end, room);
    const double total = body.total, length = log1p(total) / 8, share = total / (body.everything + 1);
    double so_far = 0, gone_so_far = 0;
    for (size_t unit = begin; unit < end; unit++) {
        const double keep = room->keep[unit], words = room->words[unit], kept = keep * words, gone = (1 - keep) * words;
        so_far += kept;
        gone_so_far += gone;
        const double before = so_far - kept, behind = positive(total - before - kept);
        const double outline[OUTLINE] = {
            keep,
            log1p(positive(before)) / 7,
            log1p(behind) / 7,
            before / (total + 1),
            length,
            share,
            log1p(positive(gone_so_far - gone)) / 7,
            before < EDGE,
            behind < EDGE,
            kept / (total + 1) * 5,
            log1p(kept) / 5,
            words > 0.5 ? keep : 0,
            likeness(task->embedded + unit * task->size, kept, body.all, task->size),
        };
        count_steps(outline, OUTLINE, room->told.steps + unit * room->told.stride + task->width);
    }
}

/* The chance of a unit to go, rounded, so that the last bits of a sum decide nothing. */
static float to_chance(double logit, const Calibration *line)
{
    return (float)(rint(1e4 * chance(-(logit * line->slope + line->shift))) / 1e4);
}

/* The first of the likeliest of some kinds, told from their logits as floats, whose last bits seldom differ. */
static uint8_t to_kind(const double *logits, size_t count)
{
    size_t likeliest = 0;
    for (size_t k = 1; k < count; k++)
        if ((float)logits[k] > (float)logits[likeliest])
            likeliest = k;
    return (uint8_t)likeliest;
}

/* Score some units of a block, which begins with the unit `from`. */
static void score(const Task *task, size_t from, size_t begin, size_t end, Room *room)
{
    const Matrix *head = &task->weights->head, *out = &task->weights->out;
    const size_t joint = head->outputs, count = end - begin;
    const Bench *bench = &room->bench;
    double *numbers = room->numbers;
    const int16_t *now = bench->now.steps + (begin - from) * bench->now.stride;
    multiply(now, bench->now.stride, count, head, bench->sums);
    for (size_t unit = begin; unit < end; unit++) {
        const double *context = room->context + room->owners[unit] * joint;
        for (size_t k = 0; k < joint; k++)
            numbers[k] = positive(output_of(head, k, bench->sums[(unit - begin) * joint + k]) + context[k]);
        count_steps(numbers, joint, room->joint.steps + (unit - begin) * room->joint.stride);
    }
    multiply(room->joint.steps, room->joint.stride, count, out, bench->sums);
    for (size_t unit = begin; unit < end; unit++) {
        for (size_t k = 0; k < out->outputs; k++)
            numbers[k] = output_of(out, k, bench->sums[(unit - begin) * out->outputs + k]);
        task->dropped[unit] = to_chance(numbers[0], task->line);
        task->kinds[unit] = to_kind(numbers + 1, out->outputs - 1);
    }
}

/* The second reading, of the first one's neighbourhoods and the outline of the body. */
static void read_again(const Task *task, Room *room)
{
    const Weights *w = task->weights;
    const size_t units = task->seen->units;
    for (size_t begin = 0, end; begin < units; begin = end) {
        end = SMALLER(begin + task->block, units);
        const Block block = around(room, begin, end, reach_of(w->layers_again));
        const Rows told = {room->told.steps + block.begin * room->told.stride, room->told.stride};
        read_neighbourhoods(&block, told, &w->again, &w->convolve_again, w->layers_again, &room->bench);
        for (size_t unit = begin; unit < end; unit += WINDOWS)
            score(task, block.begin, unit, SMALLER(unit + WINDOWS, end), room);
    }
}

/* Memory that is given out part by part; first it is only counted how much that takes. */
typedef struct {
    char *start;
    size_t used;
    bool is_full;
} Store;

static void *take(Store *store, size_t count, size_t size)
{
    if (count && size > (SIZE_MAX - store->used - CACHE_LINE) / count) {
        store->is_full = true;
        return NULL;
    }
    char *part = store->start ? store->start + store->used : NULL;
    store->used += (count * size + CACHE_LINE - 1) / CACHE_LINE * CACHE_LINE;
    return part;
}

static Rows take_rows(Store *store, size_t count, size_t columns)
{
    const size_t stride = filled(columns);
    return (Rows){take(store, count, stride * sizeof(int16_t)), stride};
}

static void lay_out(const Task *task, Store *store, Room *room)
{
    const Weights *w = task->weights;
    const Seen *seen = task->seen;
    const size_t units = seen->units, width = task->width, joint = w->head.outputs;
    const size_t reach = LARGER(reach_of(w->layers), reach_of(w->layers_again));
    const size_t block = SMALLER(units, task->block + 2 * reach), widest = LARGER(LARGER(width, joint), w->out.outputs);
    room->owners = take(store, units, sizeof *room->owners);
    room->starts = take(store, seen->documents + 1, sizeof *room->starts);
    room->keep = take(store, units, sizeof *room->keep);
    room->words = take(store, units, sizeof *room->words);
    room->context = take(store, seen->documents, joint * sizeof *room->context);
    room->numbers = take(store, LARGER(widest, task->size), sizeof *room->numbers);
    room->told = take_rows(store, units, width + OUTLINE);
    room->rows = take_rows(store, block, task->size + seen->columns + seen->rule_columns);
    room->joint = take_rows(store, WINDOWS, LARGER(width, joint));
    room->summary.by_share = take(store, width, sizeof *room->summary.by_share);
    room->summary.by_body = take(store, width, sizeof *room->summary.by_body);
    room->bench.hidden = take(store, block, width * sizeof *room->bench.hidden);
    room->bench.now = take_rows(store, block, width);
    room->bench.next = take_rows(store, block, width);
    room->bench.windows = take_rows(store, WINDOWS, KERNEL * width);
    room->bench.sums = take(store, WINDOWS, widest * sizeof *room->bench.sums);
}

/* Rows are filled up with nothing, as all of the memory holds nothing yet. */
static void *make_room(const Task *task, Room *room)
{
    Store store = {0};
    lay_out(task, &store, room);
    void *memory = store.is_full ? NULL : calloc(1, store.used + CACHE_LINE);
    if (!memory)
        return NULL;
    store = (Store){.start = from_line(memory)};
    lay_out(task, &store, room);
    return memory;
}

bool read_twice(const Weights *weights, const Seen *seen, const double *embedded, size_t size,
                const Calibration *line, float *dropped, uint8_t *kinds)
{
    const size_t reach = LARGER(reach_of(weights->layers), reach_of(weights->layers_again));
    const Task task = {
        .weights = weights,
        .seen = seen,
        .embedded = embedded,
        .size = size,
        .width = weights->into.outputs,
        .block = BLOCK + REACHES * reach,
        .line = line,
        .dropped = dropped,
        .kinds = kinds,
    };
    Room room;
    void *memory = make_room(&task, &room);
    if (!memory)
        return false;
    find_owners(seen, &room);
    read_once(&task, &room);
    for (size_t document = 0; document < seen->documents; document++)
        outline_body(&task, room.starts[document], room.starts[document + 1], &room);
    read_again(&task, &room);
    free(memory);
    return true;
}
