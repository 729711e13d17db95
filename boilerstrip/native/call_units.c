/* The calls that cut a text into lines, and lines into sentences; see units.py. */
#include "units.h"

/* Lists of offsets, and of whether a unit is a part of a line; or a list of pairs of offsets. */
typedef struct {
    PyObject *starts, *ends, *inlines, *pairs;
} Units;

static bool append(PyObject *list, PyObject *value)
{
    const bool is_done = value && PyList_Append(list, value) == 0;
    Py_XDECREF(value);
    return is_done;
}

static bool add(const Units *units, size_t start, size_t end, bool is_inline)
{
    if (units->pairs)
        return append(units->pairs, Py_BuildValue("nn", (Py_ssize_t)start, (Py_ssize_t)end));
    return append(units->starts, PyLong_FromSize_t(start)) && append(units->ends, PyLong_FromSize_t(end)) &&
           append(units->inlines, PyBool_FromLong(is_inline));
}

/* Add the sentences of a line at some offset, or the line where it is one; false, with an error set, on failure. */
static bool add_sentences(const Line *line, size_t offset, const Units *units)
{
    const Known *known = &line->known;
    size_t begin = 0;
    Span quote = {0, 0};
    for (End end = {.follows = 0}; next_end(known, end.follows, &end) && end.follows < known->length;) {
        while (quote.end < end.cut)
            next_quote(known, &quote);
        const bool is_quoted = quote.start < end.marks.start && end.cut < quote.end;
        if (!is_quoted && ends_sentence(line, &end)) {
            if (!add(units, offset + begin, offset + end.cut, true))
                return false;
            begin = end.follows;
        } else if (PyErr_Occurred())
            return false;
    }
    return add(units, offset + begin, offset + known->length, begin > 0);
}

/* Add the lines of a text, and the sentences of those of so many code points; false, with an error set, on failure. */
static bool add_lines(const Line *text, size_t longest, const Units *units)
{
    Span span;
    for (size_t at = 0; next_line(&text->known, &at, &span);) {
        Line line = *text;
        line.offset = span.start;
        line.known.codes += span.start;
        line.known.length = span.end - span.start;
        if (line.known.length < longest ? !add(units, span.start, span.end, false) : !add_sentences(&line, span.start, units))
            return false;
    }
    return true;
}

static PyObject *cut_lines(Line *text, size_t longest)
{
    const Units units = {PyList_New(0), PyList_New(0), PyList_New(0), NULL};
    const bool is_done = units.starts && units.ends && units.inlines && take_known(text->text, &text->known) &&
                         add_lines(text, longest, &units);
    PyObject *tuple = is_done ? PyTuple_Pack(3, units.starts, units.ends, units.inlines) : NULL;
    PyMem_Free((void *)text->known.codes);
    Py_XDECREF(units.starts);
    Py_XDECREF(units.ends);
    Py_XDECREF(units.inlines);
    return tuple;
}

PyObject *call_split_units(PyObject *module, PyObject *arguments)
{
    Line text = {.offset = 0};
    Py_ssize_t longest;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "UnOO", &text.text, &longest, &text.abbreviations, &text.fresh))
        return NULL;
    return cut_lines(&text, longest > 0 ? (size_t)longest : 0);
}

PyObject *call_split_sentences(PyObject *module, PyObject *arguments)
{
    Line line = {.offset = 0};
    Py_ssize_t offset;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "UnOO", &line.text, &offset, &line.abbreviations, &line.fresh))
        return NULL;
    const Units units = {.pairs = PyList_New(0)};
    const bool is_done = units.pairs && take_known(line.text, &line.known) && add_sentences(&line, (size_t)offset, &units);
    PyMem_Free((void *)line.known.codes);
    if (is_done)
        return units.pairs;
    Py_XDECREF(units.pairs);
    return NULL;
}
