/* Whether a sentence ends at marks, as the words and code points around them tell. */
#include "units.h"

#define REACH 24 /* code points in front of a mark in which its word is looked for */
#define LONGEST_INITIAL 9 /* code points, as in "a.b.c.d.e" */

static bool has_code(const Known *line, Span word, uint32_t code)
{
    for (size_t at = word.start; at < word.end; at++)
        if (line->codes[at] == code)
            return true;
    return false;
}

static bool is_apostrophe(uint32_t code)
{
    return code == '\'' || code == RIGHT_SINGLE;
}

static bool stands_before_word(const Known *line, size_t at)
{
    const uint32_t code = line->codes[at];
    return is(line, at, BLANK) || code == '(' || code == '[' || code == '"' || code == '\'' || code == LEFT_DOUBLE ||
           code == LOW_DOUBLE || code == LEFT_ANGLES;
}

static Span word_before(const Known *line, size_t at)
{
    const size_t least = at > REACH ? at - REACH : 0;
    Span word = {at, at};
    while (word.start > least && !stands_before_word(line, word.start - 1))
        word.start--;
    return word;
}

static Span word_at(const Known *line, size_t at)
{
    Span word = {at, at};
    while (word.end < line->length && (is_of_word(line, word.end) || is_apostrophe(line->codes[word.end])))
        word.end++;
    return word;
}

static Span without_apostrophes(const Known *line, Span word)
{
    while (word.start < word.end && is_apostrophe(line->codes[word.start]))
        word.start++;
    return word;
}

static bool is_of_address(const Known *line, Span word)
{
    const uint32_t *codes = line->codes + word.start;
    const bool has_www = word.end - word.start >= 3 && codes[0] == 'w' && codes[1] == 'w' && codes[2] == 'w';
    return has_www || has_code(line, word, '/') || has_code(line, word, '@') || has_code(line, word, '.');
}

static bool is_initial(const Known *line, Span word)
{
    const size_t length = word.end - word.start;
    const uint32_t first = length ? line->codes[word.start] : 0;
    if (length == 1)
        return is_between(first, 'A', 'Z') || is_between(first, 'a', 'z');
    for (size_t i = 0; i < length; i++)
        if (i % 2 ? line->codes[word.start + i] != '.' : !is_of_word(line, word.start + i))
            return false;
    return length % 2 && length <= LONGEST_INITIAL;
}

static bool is_day(const Known *line, Span word)
{
    const size_t length = word.end - word.start;
    return (length == 1 || length == 2) && is(line, word.start, NUMERAL) && is(line, word.end - 1, NUMERAL);
}

static bool is_lower(const Known *line, Span word)
{
    for (size_t at = word.start; at < word.end; at++)
        if (lower_of(line, at) != line->codes[at])
            return false;
    return true;
}

/* Whether a word, in lower case or as it is, is among others; false, with an error set, on failure. */
static bool is_among(const Line *line, Span word, PyObject *words, bool in_lower_case)
{
    PyObject *text = PyUnicode_Substring(line->text, (Py_ssize_t)(line->offset + word.start),
                                         (Py_ssize_t)(line->offset + word.end));
    if (text && in_lower_case && !is_lower(&line->known, word)) {
        PyObject *given = text;
        text = PyObject_CallMethod(given, "lower", NULL);
        Py_DECREF(given);
    }
    const bool is_there = text && PySequence_Contains(words, text) > 0;
    Py_XDECREF(text);
    return is_there;
}

/* After "U.S." or "p.m." a sentence ends only where the next word would hardly stand inside one. */
static bool starts_afresh(const Line *line, Span word, size_t at)
{
    return has_code(&line->known, word, '.') && is_among(line, word_at(&line->known, at), line->fresh, false);
}

static bool opens(const Known *line, size_t at)
{
    const uint32_t code = line->codes[at];
    return is(line, at, ALNUM) || code >= 0x80 || code == '"' || code == '\'' || code == '(' || code == '[' || code == '-' ||
           code == '*' || code == '#' || code == '@';
}

static bool stops(const Line *line, const End *end)
{
    const Known *known = &line->known;
    const Span word = word_before(known, end->marks.start), bare = without_apostrophes(known, word);
    const bool has_gap = end->follows > end->cut;
    if (!has_gap && is_of_address(known, word))
        return false;
    if (is_initial(known, word) || (has_gap && is_day(known, bare)) || is_among(line, bare, line->abbreviations, true))
        return starts_afresh(line, word, end->follows);
    return opens(known, end->follows) && !PyErr_Occurred();
}

bool ends_sentence(const Line *line, const End *end)
{
    const Known *known = &line->known;
    const uint32_t after = known->codes[end->follows];
    if (is(known, end->follows, SMALL) || after == ',' || after == ';' || after == ':' || after == ')')
        return false;
    const bool is_closed = end->cut > end->marks.end;
    if (end->marks.end - end->marks.start > 1 || known->codes[end->marks.start] != '.')
        return !(is_closed && is_between(after, 0x3040, 0x309F)); /* hiragana: the sentence goes on */
    return stops(line, end);
}
