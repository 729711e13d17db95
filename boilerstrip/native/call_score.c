/* The call that scores units: it checks features, vocabulary and weights against each other. */
#include "calls.h"

#include <stdlib.h>

#define MOST_LAYERS 16

enum { HASHES, BAGS, ROWS, RULES, DOCUMENTS, SEEN_COUNT };
static const Expected SEEN[SEEN_COUNT] = {
    {"hashes", 1, 8}, {"units", 1, 8}, {"rows", 2, 4}, {"rules", 2, 4}, {"sizes", 1, 8},
};

enum { ENTRIES, SHELVES, SCALES, VOCABULARY_COUNT };
static const Expected VOCABULARY[VOCABULARY_COUNT] = {{"entries", 2, 1}, {"shelves", 2, 8}, {"scales", 1, 8}};

/* A layer's three arrays, and those of all layers; then how many inputs each has, as rows of weights are filled up. */
enum { WHOLE, WORTH, BIAS, LAYER_ARRAYS };
enum { INTO, CONVOLVE, GUESS, AGAIN, CONVOLVE_AGAIN, CONTEXT, HEAD, OUT, LAYER_COUNT };
#define INPUTS (LAYER_COUNT * LAYER_ARRAYS)
#define WEIGHT_ARRAYS (INPUTS + 1)
#define ONE(name) {name, 2, 2}, {name "'s worth", 1, 8}, {name "'s bias", 1, 8}
#define SEVERAL(name) {name, 3, 2}, {name "'s worth", 2, 8}, {name "'s bias", 2, 8}
static const Expected WEIGHTS[WEIGHT_ARRAYS] = {
    ONE("into"), SEVERAL("convolve"), ONE("guess"), ONE("again"), SEVERAL("convolve_again"),
    ONE("context"), ONE("head"), ONE("out"), {"inputs", 1, 8},
};

static bool take_vocabulary(PyObject *given, Array *arrays, Vocabulary *vocabulary)
{
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

/* Whether a layer has so many inputs, to which its rows of weights are filled up. */
static bool has_inputs(const Array *arrays, size_t which, size_t inputs, size_t columns)
{
    const int64_t *own = arrays[INPUTS].view.buf;
    return (size_t)own[which] == inputs && columns == filled(inputs);
}

/* A layer; false where it doesn't fit what goes into it. */
static bool take_layer(const Array *arrays, size_t which, size_t inputs, Matrix *layer)
{
    const Array *own = arrays + which * LAYER_ARRAYS;
    *layer = (Matrix){own[WHOLE].view.buf, own[WORTH].view.buf, own[BIAS].view.buf, length_of(&own[WHOLE], 1),
                      length_of(&own[WHOLE], 0)};
    return has_inputs(arrays, which, inputs, layer->inputs) && layer->outputs > 0 &&
           length_of(&own[WORTH], 0) == layer->outputs && length_of(&own[BIAS], 0) == layer->outputs;
}

/* The first of some layers over the neighbours, which have as many outputs as a unit has inputs. */
static bool take_layers(const Array *arrays, size_t which, size_t width, Matrix *layer, size_t *layers)
{
    const Array *own = arrays + which * LAYER_ARRAYS;
    *layer = (Matrix){own[WHOLE].view.buf, own[WORTH].view.buf, own[BIAS].view.buf, length_of(&own[WHOLE], 2), width};
    *layers = length_of(&own[WHOLE], 0);
    for (size_t part = WORTH; part <= BIAS; part++)
        if (length_of(&own[part], 0) != *layers || length_of(&own[part], 1) != width)
            return false;
    return length_of(&own[WHOLE], 1) == width && has_inputs(arrays, which, KERNEL * width, layer->inputs) &&
           *layers <= MOST_LAYERS;
}

static bool take_weights(PyObject *given, size_t inputs, Array *arrays, Weights *w)
{
    if (!hold_all(given, WEIGHTS, WEIGHT_ARRAYS, arrays))
        return false;
    const size_t width = length_of(&arrays[INTO * LAYER_ARRAYS], 0), joint = length_of(&arrays[HEAD * LAYER_ARRAYS], 0);
    if (length_of(&arrays[INPUTS], 0) == LAYER_COUNT &&
        take_layer(arrays, INTO, inputs, &w->into) && take_layers(arrays, CONVOLVE, width, &w->convolve, &w->layers) &&
        take_layer(arrays, GUESS, width, &w->guess) && w->guess.outputs == 1 &&
        take_layer(arrays, AGAIN, width + OUTLINE, &w->again) && w->again.outputs == width &&
        take_layers(arrays, CONVOLVE_AGAIN, width, &w->convolve_again, &w->layers_again) &&
        take_layer(arrays, CONTEXT, width, &w->context) && w->context.outputs == joint &&
        take_layer(arrays, HEAD, width, &w->head) &&
        take_layer(arrays, OUT, joint, &w->out) && w->out.outputs > 1 && w->out.outputs <= UINT8_MAX)
        return true;
    return refuse("the weights don't fit each other, or what they are multiplied with");
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

PyObject *call_score_units(PyObject *module, PyObject *arguments)
{
    PyObject *given_seen, *given_vocabulary, *given_weights, *found = NULL;
    Py_ssize_t bags;
    Calibration line;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OnOO(dd)", &given_seen, &bags, &given_vocabulary, &given_weights, &line.slope,
                          &line.shift))
        return NULL;
    Array seen_held[SEEN_COUNT] = {{0}}, vocabulary_held[VOCABULARY_COUNT] = {{0}};
    Array weights_held[WEIGHT_ARRAYS] = {{0}};
    Seen seen;
    Vocabulary vocabulary;
    Weights weights;
    if (take_seen(given_seen, bags, seen_held, &seen) &&
        take_vocabulary(given_vocabulary, vocabulary_held, &vocabulary) &&
        take_weights(given_weights, seen.bags_each * vocabulary.size + seen.columns + seen.rule_columns, weights_held,
                     &weights))
        found = to_prediction(&seen, &vocabulary, &weights, &line);
    release(seen_held, SEEN_COUNT);
    release(vocabulary_held, VOCABULARY_COUNT);
    release(weights_held, WEIGHT_ARRAYS);
    return found;
}
