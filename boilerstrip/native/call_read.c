/* The call that reads units: it checks the text, its layout and the tables, and makes byte arrays of what is seen. */
#include "calls.h"

#include <stdlib.h>
#include <string.h>

enum { KINDS, VALUES, MARKS, PLACE_WEIGHTS, SALTS, TABLE_COUNT };
static const Expected TABLES[TABLE_COUNT] = {
    {"kinds", 1, 1}, {"values", 1, 8}, {"marks", 1, 4}, {"weights", 1, 8}, {"salts", 1, 8},
};
static const size_t TABLE_SIZES[TABLE_COUNT] = {PLANE_SIZE, PLANE_SIZE, PLANE_SIZE, WEIGHT_COUNT, 4};

static bool take_tables(PyObject *given, Array *arrays, Tables *tables)
{
    if (!hold_all(given, TABLES, TABLE_COUNT, arrays))
        return false;
    for (size_t i = 0; i < TABLE_COUNT; i++)
        if (length_of(&arrays[i], 0) != TABLE_SIZES[i])
            return refuse("a table has another size");
    *tables = (Tables){
        .kinds = arrays[KINDS].view.buf,
        .values = arrays[VALUES].view.buf,
        .marks = arrays[MARKS].view.buf,
        .weights = arrays[PLACE_WEIGHTS].view.buf,
        .salts = arrays[SALTS].view.buf,
    };
    return true;
}

/* Copy the code points of a text, those above the basic plane as its last one; false, with an error set, on failure. */
static bool take_text(PyObject *given, Text *text)
{
    if (!PyUnicode_Check(given)) {
        PyErr_SetString(PyExc_TypeError, "a text is a str");
        return false;
    }
    uint32_t *codes = PyUnicode_AsUCS4Copy(given);
    if (!codes)
        return false;
    *text = (Text){codes, (size_t)PyUnicode_GetLength(given)};
    for (size_t i = 0; i < text->length; i++)
        codes[i] = codes[i] < PLANE_SIZE ? codes[i] : PLANE_SIZE - 1;
    return true;
}

static void free_texts(Text *texts, size_t count)
{
    for (size_t i = 0; texts && i < count; i++)
        PyMem_Free((void *)texts[i].codes);
    free(texts);
}

/* Copy the titles of documents, None where there is none; NULL, with an error set, on failure. */
static Text *take_titles(PyObject *given, size_t documents)
{
    if (!PyTuple_Check(given) || (size_t)PyTuple_Size(given) != documents) {
        refuse("titles are a tuple of one for each document");
        return NULL;
    }
    Text *titles = calloc(documents + 1, sizeof *titles);
    if (!titles)
        PyErr_NoMemory();
    for (size_t i = 0; titles && i < documents; i++) {
        PyObject *title = PyTuple_GetItem(given, (Py_ssize_t)i);
        if (title != Py_None && !take_text(title, &titles[i])) {
            free_texts(titles, documents);
            return NULL;
        }
    }
    return titles;
}

enum { STARTS, ENDS, INLINES, SIZES, LAYOUT_COUNT };
static const Expected LAYOUT[LAYOUT_COUNT] = {{"starts", 1, 8}, {"ends", 1, 8}, {"inline", 1, 1}, {"sizes", 1, 8}};

/* Whether units lie inside their text, one after another in each document. */
static bool fits(const Layout *layout)
{
    for (size_t unit = 0; unit < layout->units; unit++)
        if (layout->starts[unit] < 0 || layout->ends[unit] < layout->starts[unit] ||
            layout->ends[unit] > (int64_t)layout->text.length)
            return false;
    return are_shared_out(layout->sizes, layout->documents, layout->units);
}

static bool take_layout(PyObject *given, Array *arrays, Layout *layout)
{
    if (!hold_all(given, LAYOUT, LAYOUT_COUNT, arrays))
        return false;
    layout->starts = arrays[STARTS].view.buf;
    layout->ends = arrays[ENDS].view.buf;
    layout->inlines = arrays[INLINES].view.buf;
    layout->sizes = arrays[SIZES].view.buf;
    layout->units = length_of(&arrays[STARTS], 0);
    layout->documents = length_of(&arrays[SIZES], 0);
    if (length_of(&arrays[ENDS], 0) != layout->units || length_of(&arrays[INLINES], 0) != layout->units || !fits(layout))
        return refuse("the units don't fit the text or its documents");
    return true;
}

static bool make_words(const Layout *layout, Words *words)
{
    size_t read = 0;
    for (size_t unit = 0; unit < layout->units; unit++)
        read += read_of((size_t)(layout->ends[unit] - layout->starts[unit]));
    words->tokens = malloc((read + 1) * sizeof *words->tokens);
    words->first = malloc((layout->units + 1) * sizeof *words->first);
    words->prose = malloc(layout->units + 1);
    return words->tokens && words->first && words->prose;
}

/* All that is seen of units, as three byte arrays: hashes of n-grams, their units, and the units' rows. */
static PyObject *to_features(const Tables *tables, const Layout *layout, const Text *titles)
{
    Words words = {0};
    PyObject *rows = PyByteArray_FromStringAndSize(NULL, (Py_ssize_t)(layout->units * ROW_COLUMNS * sizeof(float)));
    PyObject *hashes = NULL, *owners = NULL, *found = NULL;
    float *row = rows ? (float *)PyByteArray_AsString(rows) : NULL;
    bool is_done = rows && make_words(layout, &words);
    if (is_done) {
        Py_BEGIN_ALLOW_THREADS;
        memset(row, 0, layout->units * ROW_COLUMNS * sizeof *row);
        read_units(tables, layout, &words, row);
        fill_places(layout, words.prose, row);
        is_done = fill_echoes(tables, layout, &words, titles, row);
        Py_END_ALLOW_THREADS;
    }
    if (is_done) {
        const Py_ssize_t size = (Py_ssize_t)(count_grams(&words, layout->units) * sizeof(uint64_t));
        hashes = PyByteArray_FromStringAndSize(NULL, size);
        owners = PyByteArray_FromStringAndSize(NULL, size);
    } else if (!PyErr_Occurred())
        PyErr_NoMemory();
    if (hashes && owners) {
        fill_grams(tables, &words, layout->units, (uint64_t *)PyByteArray_AsString(hashes),
                   (int64_t *)PyByteArray_AsString(owners));
        found = PyTuple_Pack(3, hashes, owners, rows);
    }
    Py_XDECREF(rows);
    Py_XDECREF(hashes);
    Py_XDECREF(owners);
    free(words.tokens);
    free(words.first);
    free(words.prose);
    return found;
}

PyObject *call_read_units(PyObject *module, PyObject *arguments)
{
    PyObject *given_text, *given_layout, *given_titles, *given_tables, *found = NULL;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOOO", &given_text, &given_layout, &given_titles, &given_tables))
        return NULL;
    Array tables_held[TABLE_COUNT] = {{0}}, layout_held[LAYOUT_COUNT] = {{0}};
    Tables tables;
    Layout layout = {.units = 0};
    if (take_text(given_text, &layout.text) && take_tables(given_tables, tables_held, &tables) &&
        take_layout(given_layout, layout_held, &layout)) {
        Text *titles = take_titles(given_titles, layout.documents);
        if (titles)
            found = to_features(&tables, &layout, titles);
        free_texts(titles, layout.documents);
    }
    PyMem_Free((void *)layout.text.codes);
    release(tables_held, TABLE_COUNT);
    release(layout_held, LAYOUT_COUNT);
    return found;
}
