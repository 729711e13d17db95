/* The calls that cut a text into lines, and lines into sentences; see units.py. */
#include "units.h"

/* The first and the last sentence of a line, and whether they are two. */
typedef struct {
    Span first, last;
    bool are_two;
} Outer;

/* Lists of offsets, and of whether a unit is a part of a line; or a list of pairs of offsets; or the outer ones alone. */
typedef struct {
    PyObject *starts, *ends, *inlines, *pairs;
    Outer *outer;
} Units;

static bool append(PyObject *list, PyObject *value)
{
    const bool is_done = value && PyList_Append(list, value) == 0;
    Py_XDECREF(value);
    return is_done;
}

static void keep_outer(Outer *outer, Span sentence, bool is_inline)
{
    if (!outer->are_two)
        outer->first = sentence;
    outer->last = sentence;
    outer->are_two = is_inline;
}

static bool add(const Units *units, size_t start, size_t end, bool is_inline)
{
    if (units->outer)
        return keep_outer(units->outer, (Span){start, end}, is_inline), true;
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

/* A part of a text as a line. */
static Line line_of(const Line *text, Span span)
{
    Line line = *text;
    line.offset = span.start;
    line.known.codes += span.start;
    line.known.length = span.end - span.start;
    return line;
}

/* Add the lines of a text, and the sentences of those of so many code points; false, with an error set, on failure. */
static bool add_lines(const Line *text, size_t longest, const Units *units)
{
    Span span;
    for (size_t at = 0; next_line(&text->known, &at, &span);) {
        const Line line = line_of(text, span);
        if (line.known.length < longest ? !add(units, span.start, span.end, false) : !add_sentences(&line, span.start, units))
            return false;
    }
    return true;
}

/* A tuple of three lists, which is given away; nothing, with an error set, where there is none. */
static PyObject *pack(bool is_done, PyObject *first, PyObject *second, PyObject *third)
{
    PyObject *tuple = is_done ? PyTuple_Pack(3, first, second, third) : NULL;
    Py_XDECREF(first);
    Py_XDECREF(second);
    Py_XDECREF(third);
    return tuple;
}

static PyObject *cut_lines(Line *text, size_t longest)
{
    const Units units = {.starts = PyList_New(0), .ends = PyList_New(0), .inlines = PyList_New(0)};
    const bool is_done = units.starts && units.ends && units.inlines && take_known(text->text, &text->known) &&
                         add_lines(text, longest, &units);
    PyMem_Free((void *)text->known.codes);
    return pack(is_done, units.starts, units.ends, units.inlines);
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

/* Where the outer sentences of some lines go: the numbers of the lines, and offsets. */
typedef struct {
    PyObject *numbers, *starts, *ends;
} Found;

static bool add_outer(const Found *found, size_t number, Span sentence)
{
    return append(found->numbers, PyLong_FromSize_t(number)) && append(found->starts, PyLong_FromSize_t(sentence.start)) &&
           append(found->ends, PyLong_FromSize_t(sentence.end));
}

/* Add the outer sentences of each line that has several; false, with an error set, on failure. */
static bool find_outer(const Line *text, const Offsets *lines, const Found *found)
{
    for (size_t i = 0; i < lines->count; i++) {
        const Span span = {(size_t)lines->starts[i], (size_t)lines->ends[i]};
        const Line line = line_of(text, span);
        Outer outer = {.are_two = false};
        if (!add_sentences(&line, span.start, &(Units){.outer = &outer}) ||
            (outer.are_two && !(add_outer(found, i, outer.first) && add_outer(found, i, outer.last))))
            return false;
    }
    return true;
}

PyObject *call_outer_sentences(PyObject *module, PyObject *arguments)
{
    Line text = {.offset = 0};
    PyObject *starts, *ends;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "UOOOO", &text.text, &starts, &ends, &text.abbreviations, &text.fresh))
        return NULL;
    const Found found = {PyList_New(0), PyList_New(0), PyList_New(0)};
    Offsets lines = {0};
    const bool is_done = found.numbers && found.starts && found.ends && take_known(text.text, &text.known) &&
                         take_units(starts, ends, text.known.length, &lines) && find_outer(&text, &lines, &found);
    PyMem_Free((void *)text.known.codes);
    give_back(&lines);
    return pack(is_done, found.numbers, found.starts, found.ends);
}
