/* Arrays of NumPy, held through the buffer protocol while the kernel reads them, and offsets, which are copied. */
#include "calls.h"

#include <stdlib.h>

void release(Array *arrays, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (arrays[i].is_held)
            PyBuffer_Release(&arrays[i].view);
}

/* Hold an array of so many dimensions of numbers of so many bytes; false, with an error set, where it is another. */
static bool hold(PyObject *object, const char *name, int dimensions, Py_ssize_t itemsize, Array *array)
{
    array->is_held = PyObject_GetBuffer(object, &array->view, PyBUF_C_CONTIGUOUS) == 0;
    if (!array->is_held)
        return false;
    const bool is_aligned = array->view.len == 0 || (uintptr_t)array->view.buf % itemsize == 0;
    if (array->view.ndim == dimensions && array->view.itemsize == itemsize && is_aligned)
        return true;
    PyErr_Format(PyExc_ValueError, "%s is no array of %d dimensions and numbers of %zd bytes", name, dimensions, itemsize);
    return false;
}

size_t length_of(const Array *array, int dimension)
{
    return (size_t)array->view.shape[dimension];
}

bool hold_all(PyObject *tuple, const Expected *expected, size_t count, Array *arrays)
{
    if (!PyTuple_Check(tuple) || (size_t)PyTuple_Size(tuple) != count) {
        PyErr_Format(PyExc_ValueError, "%s and what follows it are no tuple of %zu arrays", expected[0].name, count);
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        PyObject *object = PyTuple_GetItem(tuple, (Py_ssize_t)i);
        if (!object || !hold(object, expected[i].name, expected[i].dimensions, expected[i].itemsize, &arrays[i]))
            return false;
    }
    return true;
}

static bool take_number(PyObject *list, size_t at, int64_t *number)
{
    PyObject *given = PyList_GetItem(list, (Py_ssize_t)at);
    *number = given ? PyNumber_AsSsize_t(given, PyExc_ValueError) : -1;
    return *number != -1 || !PyErr_Occurred();
}

bool take_units(PyObject *starts, PyObject *ends, size_t length, Offsets *units)
{
    const Py_ssize_t count = PyList_Check(starts) ? PyList_Size(starts) : -1;
    if (count < 0 || !PyList_Check(ends) || PyList_Size(ends) != count)
        return refuse("each unit has a start and an end, in two lists");
    units->count = (size_t)count;
    units->starts = calloc(2 * units->count + 1, sizeof *units->starts);
    if (!units->starts)
        return PyErr_NoMemory(), false;
    units->ends = units->starts + count;
    for (size_t i = 0; i < units->count; i++) {
        if (!take_number(starts, i, &units->starts[i]) || !take_number(ends, i, &units->ends[i]))
            return false;
        if (units->starts[i] < 0 || units->starts[i] > units->ends[i] || (uint64_t)units->ends[i] > length)
            return refuse("the units don't fit the text");
    }
    return true;
}

void give_back(Offsets *units)
{
    free(units->starts);
}

bool are_shared_out(const int64_t *sizes, size_t documents, size_t units)
{
    int64_t left = (int64_t)units;
    for (size_t document = 0; document < documents; document++) {
        if (sizes[document] < 0 || sizes[document] > left)
            return false;
        left -= sizes[document];
    }
    return left == 0;
}

bool refuse(const char *what)
{
    PyErr_SetString(PyExc_ValueError, what);
    return false;
}
