/* What the parts that cut a text share: lines and sentences end where units.py ends them, which is the reference. */
#ifndef BOILERSTRIP_UNITS_H
#define BOILERSTRIP_UNITS_H

#include "asked.h"

enum {
    LEFT_ANGLES = 0xAB,
    RIGHT_ANGLES = 0xBB,
    LEFT_SINGLE = 0x2018,
    RIGHT_SINGLE = 0x2019,
    LEFT_DOUBLE = 0x201C,
    RIGHT_DOUBLE = 0x201D,
    LOW_DOUBLE = 0x201E,
};

/* Offsets of the first code point and behind the last. */
typedef struct {
    size_t start, end;
} Span;

/* Marks that may end a sentence: where they stand, where it ends if they do, and where the next one begins. */
typedef struct {
    Span marks;
    size_t cut, follows;
} End;

/* A line, and the words behind which no sentence ends, and those that begin one even there. */
typedef struct {
    PyObject *text, *abbreviations, *fresh;
    size_t offset; /* of the line in its text */
    Known known;
} Line;

static inline bool is(const Known *text, size_t at, uint32_t answers)
{
    return at < text->length && (answer_of(text, at) & answers);
}

static inline bool is_between(uint32_t code, uint32_t first, uint32_t last)
{
    return first <= code && code <= last;
}

/* units.c */
/* The next line that holds more than white space, without that at its ends, from a place that moves behind it. */
bool next_line(const Known *text, size_t *at, Span *line);
/* The next quotation behind one; beyond all places where there is none. */
void next_quote(const Known *line, Span *quote);
/* The next marks from a place on that may end a sentence. */
bool next_end(const Known *line, size_t from, End *end);

/* stops.c: whether marks that may end a sentence do; false, with an error set, where Python fails */
bool ends_sentence(const Line *line, const End *end);

#endif
