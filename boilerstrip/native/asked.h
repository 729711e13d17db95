/* What this Python's own Unicode data says of code points, so that the kernel reads a text as `re` and `str` do. */
#ifndef BOILERSTRIP_ASKED_H
#define BOILERSTRIP_ASKED_H

#include "calls.h"

/* Answers of the methods of `str`: isalnum, isspace, islower and isdigit. */
enum { ASKED = 1, ALNUM = 2, BLANK = 4, SMALL = 8, NUMERAL = 16 };
/* And what a code point is to units.c, which needs no asking: it ends a line, a sentence, or may open a quotation. */
enum { BREAK = 32, MARK = 64, QUOTE = 128 };
/* Its lower case stands above these bits. */
#define CASE_SHIFT 8

/* Code points of a text, and the answers about any of them by its number. */
typedef struct {
    const uint32_t *codes;
    const uint32_t *answers;
    size_t length;
} Known;

static inline uint32_t answer_of(const Known *text, size_t at)
{
    return text->answers[text->codes[at]];
}

/* Whether a code point is in a word, as `\w` of `re` says. */
static inline bool is_of_word(const Known *text, size_t at)
{
    return (answer_of(text, at) & ALNUM) || text->codes[at] == '_';
}

static inline uint32_t lower_of(const Known *text, size_t at)
{
    return answer_of(text, at) >> CASE_SHIFT;
}

/* Ask about code points; false, with an error set, on failure. */
bool know(const uint32_t *codes, size_t length, Known *known);

/* Write code points in lower case, each for itself; false, with an error set, on failure. */
bool lower_codes(const uint32_t *codes, size_t length, uint32_t *lowered);

/* Ask about all code points of a text, which is given to `PyMem_Free`; false, with an error set, on failure. */
bool take_known(PyObject *text, Known *known);

#endif
