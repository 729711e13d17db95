/* The call that tells what every unit has of itself that calms the model; see guards.py. */
#include "calls.h"

#include <stdlib.h>

/* What calms the model at a unit, by its place in the table of guards.py: for each of these a unit may be a part of a line
 * or not, and stand beyond the body or not. */
enum { NOTHING, SENTENCE, PARAGRAPH };
#define IS_PART 2
#define IS_BEYOND 1
#define EACH 4

typedef struct {
    PyObject *units, *prose, *inlines, *ends;
    Py_ssize_t amid, first, last, count;
} Told;

/* Item i of a list as a number, which is 0 or 1; -1, with an error set, on failure. */
static int is_true(PyObject *list, Py_ssize_t i)
{
    PyObject *item = PyList_GetItem(list, i);
    return item ? PyObject_IsTrue(item) : -1;
}

/* Whether a unit ends with one of the marks; -1, with an error set, on failure. */
static int ends_with(PyObject *unit, PyObject *marks)
{
    const Py_ssize_t length = unit ? PyUnicode_GetLength(unit) : -1;
    if (length <= 0)
        return (int)length;
    const Py_ssize_t found = PyUnicode_FindChar(marks, PyUnicode_ReadChar(unit, length - 1), 0, PyUnicode_GetLength(marks), 1);
    return found == -2 ? -1 : found >= 0;
}

/* Tell of a unit, with the places of the paragraphs last before it and first behind it; false, with an error set, on
 * failure. */
static bool tell(const Told *told, Py_ssize_t i, Py_ssize_t before, Py_ssize_t behind, int64_t *place)
{
    const int is_prose = is_true(told->prose, i), is_part = is_true(told->inlines, i);
    const bool is_amid = before >= 0 && i - before <= told->amid && behind < told->count && behind - i <= told->amid;
    const int ends = is_prose == 0 && is_amid ? ends_with(PyList_GetItem(told->units, i), told->ends) : 0;
    if (is_prose < 0 || is_part < 0 || ends < 0)
        return false;
    const bool is_beyond = i < told->first || i > told->last;
    *place = EACH * (is_prose ? PARAGRAPH : ends ? SENTENCE : NOTHING) + IS_PART * is_part + IS_BEYOND * is_beyond;
    return true;
}

/* The place of the first paragraph from i on, or how many units there are; -1, with an error set, on failure. */
static Py_ssize_t next_paragraph(const Told *told, Py_ssize_t i)
{
    int is_prose = 0;
    while (i < told->count && (is_prose = is_true(told->prose, i)) == 0)
        i++;
    return is_prose < 0 ? -1 : i;
}

static bool tell_all(const Told *told, int64_t *places)
{
    Py_ssize_t before = -1, behind = -1;
    for (Py_ssize_t i = 0; i < told->count; i++) {
        if (behind <= i)
            behind = next_paragraph(told, i);
        if (behind < 0 || !tell(told, i, before, behind, &places[i]))
            return false;
        before = behind == i ? i : before;
    }
    return true;
}

PyObject *call_calm_units(PyObject *module, PyObject *arguments)
{
    Told told;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!O!O!Un(nn)", &PyList_Type, &told.units, &PyList_Type, &told.prose, &PyList_Type,
                          &told.inlines, &told.ends, &told.amid, &told.first, &told.last))
        return NULL;
    told.count = PyList_Size(told.units);
    if (PyList_Size(told.prose) != told.count || PyList_Size(told.inlines) != told.count)
        return refuse("each unit is prose or not, and a part of a line or not"), NULL;
    int64_t *places = malloc(((size_t)told.count + 1) * sizeof *places);
    if (!places)
        return PyErr_NoMemory();
    PyObject *list = tell_all(&told, places) ? to_list(places, (size_t)told.count) : NULL;
    free(places);
    return list;
}
