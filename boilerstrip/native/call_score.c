/* The call that scores units: it checks features, vocabulary and weights against each other. */
#include "calls.h"

#include <stdlib.h>

#define MOST_LAYERS 16

enum { HASHES, BAGS, ROWS, DOCUMENTS, SEEN_COUNT };
static const Expected SEEN[SEEN_COUNT] = {{"hashes", 1, 8}, {"units", 1, 8}, {"rows", 2, 4}, {"sizes", 1, 8}};

enum { KNOWN, SLOTS, MORE_SLOTS, VECTORS, VOCABULARY_COUNT };
static const Expected VOCABULARY[VOCABULARY_COUNT] = {
    {"hashes", 1, 8}, {"first", 1, 4}, {"second", 1, 4}, {"embeddings", 2, 4},
};

enum {
    INTO, INTO_BIAS, CONVOLVE, CONVOLVE_BIAS, GUESS, GUESS_BIAS, AGAIN, AGAIN_BIAS, CONVOLVE_AGAIN, CONVOLVE_AGAIN_BIAS,
    CONTEXT, HEAD, HEAD_BIAS, OUT, OUT_BIAS, WEIGHT_ARRAYS
};
static const Expected WEIGHTS[WEIGHT_ARRAYS] = {
    {"into", 2, 4}, {"into_bias", 1, 4}, {"convolve", 3, 4}, {"convolve_bias", 2, 4}, {"guess", 2, 4},
    {"guess_bias", 1, 4}, {"again", 2, 4}, {"again_bias", 1, 4}, {"convolve_again", 3, 4},
    {"convolve_again_bias", 2, 4}, {"context", 2, 4}, {"head", 2, 4}, {"head_bias", 1, 4}, {"out", 2, 4},
    {"out_bias", 1, 4},
};

static bool take_vocabulary(PyObject *given, Array *arrays, Vocabulary *vocabulary)
{
    if (!hold_all(given, VOCABULARY, VOCABULARY_COUNT, arrays))
        return false;
    *vocabulary = (Vocabulary){
        .hashes = arrays[KNOWN].view.buf,
        .first = arrays[SLOTS].view.buf,
        .second = arrays[MORE_SLOTS].view.buf,
        .vectors = arrays[VECTORS].view.buf,
        .count = length_of(&arrays[KNOWN], 0),
        .size = length_of(&arrays[VECTORS], 1),
    };
    const size_t slots = (size_t)1 << SLOT_BITS;
    if (length_of(&arrays[VECTORS], 0) != vocabulary->count || length_of(&arrays[SLOTS], 0) != slots ||
        length_of(&arrays[MORE_SLOTS], 0) != slots)
        return refuse("the vocabulary's arrays don't fit each other");
    return true;
}

/* The weights and bias of a layer; false where they don't fit what goes into it or each other. */
static bool take_layer(const Array *arrays, size_t which, size_t inputs, Matrix *weights, const float **bias)
{
    *weights = (Matrix){arrays[which].view.buf, length_of(&arrays[which], 0), length_of(&arrays[which], 1)};
    *bias = arrays[which + 1].view.buf;
    return weights->inputs == inputs && length_of(&arrays[which + 1], 0) == weights->outputs && weights->outputs > 0;
}

/* The same of layers over the neighbours, which have as many outputs as inputs. */
static bool take_layers(const Array *arrays, size_t which, size_t width, Matrix *weights, const float **bias,
                        size_t *layers)
{
    *weights = (Matrix){arrays[which].view.buf, width, width};
    *bias = arrays[which + 1].view.buf;
    *layers = length_of(&arrays[which], 0);
    return length_of(&arrays[which], 1) == KERNEL * width && length_of(&arrays[which], 2) == width &&
           length_of(&arrays[which + 1], 0) == *layers && length_of(&arrays[which + 1], 1) == width &&
           *layers <= MOST_LAYERS;
}

static bool take_weights(PyObject *given, size_t inputs, Array *arrays, Weights *w)
{
    if (!hold_all(given, WEIGHTS, WEIGHT_ARRAYS, arrays))
        return false;
    const size_t width = length_of(&arrays[INTO], 1), joint = length_of(&arrays[HEAD], 1);
    w->context = (Matrix){arrays[CONTEXT].view.buf, length_of(&arrays[CONTEXT], 0), length_of(&arrays[CONTEXT], 1)};
    if (take_layer(arrays, INTO, inputs, &w->into, &w->into_bias) &&
        take_layers(arrays, CONVOLVE, width, &w->convolve, &w->convolve_bias, &w->layers) &&
        take_layer(arrays, GUESS, width, &w->guess, &w->guess_bias) && w->guess.outputs == 1 &&
        take_layer(arrays, AGAIN, width + OUTLINE, &w->again, &w->again_bias) && w->again.outputs == width &&
        take_layers(arrays, CONVOLVE_AGAIN, width, &w->convolve_again, &w->convolve_again_bias, &w->layers_again) &&
        w->context.inputs == width && w->context.outputs == joint &&
        take_layer(arrays, HEAD, width, &w->head, &w->head_bias) &&
        take_layer(arrays, OUT, joint, &w->out, &w->out_bias) && w->out.outputs > 1)
        return true;
    return refuse("the weights don't fit each other, or what they are multiplied with");
}

/* What is to be scored. */
typedef struct {
    const uint64_t *hashes;
    const int64_t *bags;
    const float *rows;
    const int64_t *sizes;
    size_t grams, units, columns, documents, bags_each;
} Seen;

static bool take_seen(PyObject *given, Py_ssize_t bags, Array *arrays, Seen *seen)
{
    if (!hold_all(given, SEEN, SEEN_COUNT, arrays))
        return false;
    *seen = (Seen){
        .hashes = arrays[HASHES].view.buf,
        .bags = arrays[BAGS].view.buf,
        .rows = arrays[ROWS].view.buf,
        .sizes = arrays[DOCUMENTS].view.buf,
        .grams = length_of(&arrays[HASHES], 0),
        .units = length_of(&arrays[ROWS], 0),
        .columns = length_of(&arrays[ROWS], 1),
        .documents = length_of(&arrays[DOCUMENTS], 0),
        .bags_each = (size_t)bags,
    };
    if (!are_shared_out(seen->sizes, seen->documents, seen->units) || length_of(&arrays[BAGS], 0) != seen->grams ||
        seen->columns <= WORDS_COLUMN || bags < 1)
        return refuse("the features don't fit each other or their documents");
    return true;
}

/* What is computed on the way to the probabilities. */
typedef struct {
    double *sums, *logits;
    int64_t *counts;
} Steps;

static bool make_steps(const Seen *seen, const Vocabulary *vocabulary, size_t outputs, Steps *steps)
{
    const size_t bags = seen->units * seen->bags_each;
    steps->sums = malloc((bags * vocabulary->size + 1) * sizeof *steps->sums);
    steps->counts = malloc((bags + 1) * sizeof *steps->counts);
    steps->logits = malloc((seen->units * outputs + 1) * sizeof *steps->logits);
    return steps->sums && steps->counts && steps->logits;
}

/* The probabilities of every unit: to go, and of each kind, as two byte arrays. */
static PyObject *to_probabilities(const Seen *seen, const Vocabulary *vocabulary, const Weights *weights, double slope,
                                  double shift)
{
    const size_t outputs = weights->out.outputs, units = seen->units;
    Steps steps = {0};
    PyObject *dropped = PyByteArray_FromStringAndSize(NULL, (Py_ssize_t)(units * sizeof(float)));
    PyObject *kinds = PyByteArray_FromStringAndSize(NULL, (Py_ssize_t)(units * (outputs - 1) * sizeof(float)));
    PyObject *found = dropped && kinds ? PyTuple_Pack(2, dropped, kinds) : NULL;
    bool is_done = found && make_steps(seen, vocabulary, outputs, &steps), is_inside = true;
    if (is_done) {
        float *to_dropped = (float *)PyByteArray_AsString(dropped), *to_kinds = (float *)PyByteArray_AsString(kinds);
        Py_BEGIN_ALLOW_THREADS;
        is_inside = embed(vocabulary, seen->hashes, seen->bags, seen->grams, steps.sums, steps.counts,
                          units * seen->bags_each);
        is_done = is_inside && read_twice(weights, steps.sums, seen->bags_each * vocabulary->size, seen->rows,
                                          seen->columns, seen->sizes, seen->documents, units, steps.logits);
        if (is_done)
            calibrate(steps.logits, units, outputs, slope, shift, to_dropped, to_kinds);
        Py_END_ALLOW_THREADS;
    }
    free(steps.sums);
    free(steps.counts);
    free(steps.logits);
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
    double slope, shift;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OnOO(dd)", &given_seen, &bags, &given_vocabulary, &given_weights, &slope, &shift))
        return NULL;
    Array seen_held[SEEN_COUNT] = {{0}}, vocabulary_held[VOCABULARY_COUNT] = {{0}};
    Array weights_held[WEIGHT_ARRAYS] = {{0}};
    Seen seen;
    Vocabulary vocabulary;
    Weights weights;
    if (take_seen(given_seen, bags, seen_held, &seen) &&
        take_vocabulary(given_vocabulary, vocabulary_held, &vocabulary) &&
        take_weights(given_weights, seen.bags_each * vocabulary.size + seen.columns, weights_held, &weights))
        found = to_probabilities(&seen, &vocabulary, &weights, slope, shift);
    release(seen_held, SEEN_COUNT);
    release(vocabulary_held, VOCABULARY_COUNT);
    release(weights_held, WEIGHT_ARRAYS);
    return found;
}
