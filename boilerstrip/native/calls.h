/* What the calls from Python share: arrays that are held while they are read. */
#ifndef BOILERSTRIP_CALLS_H
#define BOILERSTRIP_CALLS_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "kernel.h"

/* An array that somebody else owns. */
typedef struct {
    bool is_held;
    Py_buffer view;
} Array;

/* What an array is to be: its name, dimensions, and the bytes of a number. */
typedef struct {
    const char *name;
    int dimensions;
    Py_ssize_t itemsize;
} Expected;

/* Hold the arrays of a tuple; false, with an error set, where they are not those that are expected. */
bool hold_all(PyObject *tuple, const Expected *expected, size_t count, Array *arrays);

void release(Array *arrays, size_t count);

size_t length_of(const Array *array, int dimension);

/* Where units of a text begin and end, and how many there are. */
typedef struct {
    int64_t *starts, *ends;
    size_t count;
} Offsets;

/* Take the offsets of units that lie in a text of some length, to be given back; false, with an error set, else. */
bool take_units(PyObject *starts, PyObject *ends, size_t length, Offsets *units);

void give_back(Offsets *units);

/* Whether documents of so many units each have all the units between them. */
bool are_shared_out(const int64_t *sizes, size_t documents, size_t units);

/* Set a ValueError; return false. */
bool refuse(const char *what);

/* results.c: a string of code points, none of which is a surrogate, and a list of numbers */
PyObject *to_text(const uint32_t *codes, size_t length);
PyObject *to_list(const int64_t *numbers, size_t count);

PyObject *call_read_units(PyObject *module, PyObject *arguments);
PyObject *call_make_model(PyObject *module, PyObject *arguments);
PyObject *call_score_units(PyObject *module, PyObject *arguments);
PyObject *call_count_votes(PyObject *module, PyObject *arguments);
PyObject *call_count_scripts(PyObject *module, PyObject *arguments);
PyObject *call_hash_word(PyObject *module, PyObject *arguments);
PyObject *call_fold_text(PyObject *module, PyObject *arguments);
PyObject *call_split_units(PyObject *module, PyObject *arguments);
PyObject *call_split_sentences(PyObject *module, PyObject *arguments);
PyObject *call_outer_sentences(PyObject *module, PyObject *arguments);
PyObject *call_calm_units(PyObject *module, PyObject *arguments);
PyObject *call_add_odds(PyObject *module, PyObject *arguments);
PyObject *call_make_book(PyObject *module, PyObject *arguments);
PyObject *call_scan_text(PyObject *module, PyObject *arguments);
PyObject *call_find_rules(PyObject *module, PyObject *arguments);
PyObject *call_find_words(PyObject *module, PyObject *arguments);

#endif
