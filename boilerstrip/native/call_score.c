/* The calls of a model, which is laid out once and scores units: they check vocabulary, weights and features against each
 * other. */
#include "calls.h"

#include <stdlib.h>

#define MODEL "boilerstrip.model"
#define MOST_LAYERS 16
#define MOST_NUMBERS ((size_t)1 << 26)

enum { HASHES, BAGS, ROWS, RULES, DOCUMENTS, SEEN_COUNT };
static const Expected SEEN[SEEN_COUNT] = {
    {"hashes", 1, 8}, {"units", 1, 8}, {"rows", 2, 4}, {"rules", 2, 4}, {"sizes", 1, 8},
};

enum { ENTRIES, SHELVES, SCALES, VOCABULARY_COUNT };
static const Expected VOCABULARY[VOCABULARY_COUNT] = {{"entries", 2, 1}, {"shelves", 2, 8}, {"scales", 1, 8}};

/* A layer's three arrays, and those of all layers. */
enum { WHOLE, WORTH, BIAS, LAYER_ARRAYS };
enum { INTO, CONVOLVE, GUESS, AGAIN, CONVOLVE_AGAIN, CONTEXT, HEAD, OUT, LAYER_COUNT };
#define WEIGHT_ARRAYS (LAYER_COUNT * LAYER_ARRAYS)
#define ONE(name) {name, 2, 2}, {name "'s worth", 1, 8}, {name "'s bias", 1, 8}
#define SEVERAL(name) {name, 3, 2}, {name "'s worth", 2, 8}, {name "'s bias", 2, 8}
static const Expected WEIGHTS[WEIGHT_ARRAYS] = {
    ONE("into"), SEVERAL("convolve"), ONE("guess"), ONE("again"), SEVERAL("convolve_again"),
    ONE("context"), ONE("head"), ONE("out"),
};

/* A model with the arrays that it is made of, and its weights as they are multiplied. */
typedef struct {
    Array vocabulary_held[VOCABULARY_COUNT], weights_held[WEIGHT_ARRAYS];
    Vocabulary vocabulary;
    Weights weights;
    int16_t *whole;
} Held;

static void let_go(Held *held)
{
    release(held->vocabulary_held, VOCABULARY_COUNT);
    release(held->weights_held, WEIGHT_ARRAYS);
    free(held->whole);
    free(held);
}

static void free_model(PyObject *capsule)
{
    Held *held = PyCapsule_GetPointer(capsule, MODEL);
    if (held)
        let_go(held);
}

static bool take_vocabulary(PyObject *given, Held *held)
{
    Array *arrays = held->vocabulary_held;
    Vocabulary *vocabulary = &held->vocabulary;
    if (!hold_all(given, VOCABULARY, VOCABULARY_COUNT, arrays))
        return false;
    *vocabulary = (Vocabulary){
        .entries = arrays[ENTRIES].view.buf,
        .shelves = arrays[SHELVES].view.buf,
        .scales = arrays[SCALES].view.buf,
        .count = length_of(&arrays[ENTRIES], 0),
        .stride = length_of(&arrays[ENTRIES], 1),
        .size = length_of(&arrays[SCALES], 0),
    };
    if (vocabulary->stride != sizeof(uint64_t) + vocabulary->size ||
        length_of(&arrays[SHELVES], 0) != (size_t)1 << SHELF_BITS || length_of(&arrays[SHELVES], 1) != 2)
        return refuse("the vocabulary's arrays don't fit each other");
    return true;
}

/* Take a layer, or the first of several; false where it doesn't fit what goes into it. */
static bool take_one(const Array *arrays, size_t which, size_t inputs, Matrix *layer)
{
    const Array *own = arrays + which * LAYER_ARRAYS;
    const int last = own[WHOLE].view.ndim - 1;
    *layer = (Matrix){NULL, own[WORTH].view.buf, own[BIAS].view.buf, inputs, length_of(&own[WHOLE], last - 1)};
    return length_of(&own[WHOLE], last) == inputs && layer->outputs > 0 &&
           length_of(&own[WORTH], last - 1) == layer->outputs && length_of(&own[BIAS], last - 1) == layer->outputs;
}

/* Take the first of some layers over the neighbours, which have as many outputs as a unit has inputs. */
static bool take_several(const Array *arrays, size_t which, size_t width, Matrix *layer, size_t *layers)
{
    const Array *own = arrays + which * LAYER_ARRAYS;
    *layers = length_of(&own[WHOLE], 0);
    return take_one(arrays, which, KERNEL * width, layer) && layer->outputs == width && *layers <= MOST_LAYERS &&
           length_of(&own[WORTH], 0) == *layers && length_of(&own[BIAS], 0) == *layers;
}

static bool take_weights(PyObject *given, Held *held)
{
    Array *arrays = held->weights_held;
    Weights *w = &held->weights;
    if (!hold_all(given, WEIGHTS, WEIGHT_ARRAYS, arrays))
        return false;
    const size_t inputs = length_of(&arrays[INTO * LAYER_ARRAYS], 1), width = length_of(&arrays[INTO * LAYER_ARRAYS], 0);
    const size_t joint = length_of(&arrays[HEAD * LAYER_ARRAYS], 0);
    if (take_one(arrays, INTO, inputs, &w->into) && take_several(arrays, CONVOLVE, width, &w->convolve, &w->layers) &&
        take_one(arrays, GUESS, width, &w->guess) && w->guess.outputs == 1 &&
        take_one(arrays, AGAIN, width + OUTLINE, &w->again) && w->again.outputs == width &&
        take_several(arrays, CONVOLVE_AGAIN, width, &w->convolve_again, &w->layers_again) &&
        take_one(arrays, CONTEXT, width, &w->context) && w->context.outputs == joint &&
        take_one(arrays, HEAD, width, &w->head) &&
        take_one(arrays, OUT, joint, &w->out) && w->out.outputs > 1 && w->out.outputs <= UINT8_MAX)
        return true;
    return refuse("the weights don't fit each other");
}

static size_t count_of(const Weights *weights, size_t which)
{
    return which == CONVOLVE ? weights->layers : which == CONVOLVE_AGAIN ? weights->layers_again : 1;
}

/* Lay a layer, or several, into room for them; return where that goes on. */
static int16_t *lay(Matrix *layer, size_t count, const int16_t *rows, int16_t *room)
{
    layer->whole = room;
    for (; count > 0; count--, room += whole_of(layer), rows += layer->outputs * layer->inputs)
        lay_whole(layer, rows, room);
    return room;
}

/* Lay the weights of a model as they are multiplied; false, with an error set, where they are too many. */
static bool lay_weights(Held *held)
{
    Weights *w = &held->weights;
    Matrix *const layers[LAYER_COUNT] = {&w->into, &w->convolve, &w->guess, &w->again, &w->convolve_again,
                                         &w->context, &w->head, &w->out};
    size_t size = CACHE_LINE;
    for (size_t i = 0; i < LAYER_COUNT; i++)
        size += count_of(w, i) * whole_of(layers[i]);
    if (size > MOST_NUMBERS)
        return refuse("the model's layers are too large");
    held->whole = calloc(size, sizeof *held->whole);
    if (!held->whole)
        return PyErr_NoMemory(), false;
    int16_t *room = from_line(held->whole);
    for (size_t i = 0; i < LAYER_COUNT; i++)
        room = lay(layers[i], count_of(w, i), held->weights_held[i * LAYER_ARRAYS + WHOLE].view.buf, room);
    return true;
}

static bool take_seen(PyObject *given, Py_ssize_t bags, Array *arrays, Seen *seen)
{
    if (!hold_all(given, SEEN, SEEN_COUNT, arrays))
        return false;
    *seen = (Seen){
        .hashes = arrays[HASHES].view.buf,
        .bags = arrays[BAGS].view.buf,
        .rows = arrays[ROWS].view.buf,
        .rules = arrays[RULES].view.buf,
        .sizes = arrays[DOCUMENTS].view.buf,
        .grams = length_of(&arrays[HASHES], 0),
        .units = length_of(&arrays[ROWS], 0),
        .columns = length_of(&arrays[ROWS], 1),
        .rule_columns = length_of(&arrays[RULES], 1),
        .documents = length_of(&arrays[DOCUMENTS], 0),
        .bags_each = (size_t)bags,
    };
    if (!are_shared_out(seen->sizes, seen->documents, seen->units) || length_of(&arrays[BAGS], 0) != seen->grams ||
        length_of(&arrays[RULES], 0) != seen->units || seen->columns <= WORDS_COLUMN || bags < 1)
        return refuse("the features don't fit each other or their documents");
    return true;
}

/* Of every unit the probability to go and the likeliest kind, as two byte arrays. */
static PyObject *to_prediction(const Seen *seen, const Vocabulary *vocabulary, const Weights *weights,
                               const Calibration *line)
{
    const size_t units = seen->units, bags = units * seen->bags_each;
    PyObject *dropped = PyByteArray_FromStringAndSize(NULL, (Py_ssize_t)(units * sizeof(float)));
    PyObject *kinds = PyByteArray_FromStringAndSize(NULL, (Py_ssize_t)units);
    PyObject *found = dropped && kinds ? PyTuple_Pack(2, dropped, kinds) : NULL;
    double *embedded = malloc((bags * vocabulary->size + 1) * sizeof *embedded);
    Sums sums = {.vectors = calloc(bags * (vocabulary->size + 1) + 1, sizeof *sums.vectors)};
    bool is_done = found && embedded && sums.vectors, is_inside = true;
    if (is_done) {
        float *to_dropped = (float *)PyByteArray_AsString(dropped);
        uint8_t *to_kinds = (uint8_t *)PyByteArray_AsString(kinds);
        sums.counts = sums.vectors + bags * vocabulary->size;
        Py_BEGIN_ALLOW_THREADS;
        is_inside = embed(vocabulary, seen, &sums, embedded);
        is_done = is_inside && read_twice(weights, seen, embedded, seen->bags_each * vocabulary->size, line,
                                          to_dropped, to_kinds);
        Py_END_ALLOW_THREADS;
    }
    free(embedded);
    free(sums.vectors);
    Py_XDECREF(dropped);
    Py_XDECREF(kinds);
    if (is_done)
        return found;
    Py_XDECREF(found);
    if (!is_inside)
        refuse("an n-gram belongs to no unit");
    else if (!PyErr_Occurred())
        PyErr_NoMemory();
    return NULL;
}

PyObject *call_make_model(PyObject *module, PyObject *arguments)
{
    PyObject *vocabulary, *weights;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OO", &vocabulary, &weights))
        return NULL;
    Held *held = calloc(1, sizeof *held);
    if (!held)
        return PyErr_NoMemory();
    const bool is_taken = take_vocabulary(vocabulary, held) && take_weights(weights, held) && lay_weights(held);
    PyObject *capsule = is_taken ? PyCapsule_New(held, MODEL, free_model) : NULL;
    if (!capsule)
        let_go(held);
    return capsule;
}

PyObject *call_score_units(PyObject *module, PyObject *arguments)
{
    PyObject *given_seen, *given_model, *found = NULL;
    Py_ssize_t bags;
    Calibration line;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OnO(dd)", &given_seen, &bags, &given_model, &line.slope, &line.shift))
        return NULL;
    const Held *held = PyCapsule_GetPointer(given_model, MODEL);
    Array seen_held[SEEN_COUNT] = {{0}};
    Seen seen;
    if (held && take_seen(given_seen, bags, seen_held, &seen) &&
        (seen.bags_each * held->vocabulary.size + seen.columns + seen.rule_columns == held->weights.into.inputs ||
         refuse("the features don't fit the model")))
        found = to_prediction(&seen, &held->vocabulary, &held->weights, &line);
    release(seen_held, SEEN_COUNT);
    return found;
}
