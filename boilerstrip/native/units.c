/* Where lines and sentences of a text may end; every place is read a few times at most, so that time grows with it. */
#include "units.h"

#define QUOTED 400 /* code points of a quotation at most */

static size_t skip(const Known *text, size_t at, uint32_t answers)
{
    while (is(text, at, answers))
        at++;
    return at;
}

bool next_line(const Known *text, size_t *at, Span *line)
{
    line->start = skip(text, *at, BLANK); /* all that ends a line is white space */
    for (*at = line->start; *at < text->length && !is(text, *at, BREAK);)
        ++*at;
    for (line->end = *at; line->end > line->start && is(text, line->end - 1, BLANK);)
        line->end--;
    return line->start < line->end;
}

/* What opens a quotation, and what may close it. */
typedef struct {
    uint32_t opens, closes, closes_too;
} Pair;
static const Pair PAIRS[] = {
    {'"', '"', '"'},
    {LEFT_DOUBLE, RIGHT_DOUBLE, RIGHT_DOUBLE},
    {LOW_DOUBLE, LEFT_DOUBLE, RIGHT_DOUBLE},
    {LEFT_ANGLES, RIGHT_ANGLES, RIGHT_ANGLES},
    {0x300C, 0x300D, 0x300D},
    {0x300E, 0x300F, 0x300F},
};

/* Where the quotation ends that opens at a place; 0 where none does. */
static size_t quote_end(const Known *line, size_t at)
{
    const Pair *pair = PAIRS, *const beyond = PAIRS + sizeof PAIRS / sizeof *PAIRS;
    while (pair < beyond && pair->opens != line->codes[at])
        pair++;
    if (pair == beyond)
        return 0;
    const size_t last = line->length - at > QUOTED + 2 ? at + QUOTED + 2 : line->length;
    for (size_t i = at + 1; i < last; i++) {
        const uint32_t code = line->codes[i];
        if (code == pair->closes || code == pair->closes_too)
            return i > at + 1 ? i + 1 : 0;
        if (code == pair->opens)
            return 0;
    }
    return 0;
}

void next_quote(const Known *line, Span *quote)
{
    for (size_t at = quote->end; at < line->length; at++) {
        const size_t end = is(line, at, QUOTE) ? quote_end(line, at) : 0;
        if (end) {
            *quote = (Span){at, end};
            return;
        }
    }
    *quote = (Span){SIZE_MAX, SIZE_MAX};
}

static bool is_wide_mark(uint32_t code)
{
    return code == 0x3002 || code == 0xFF01 || code == 0xFF1F || code == 0xFF61;
}

static bool is_wide_closer(uint32_t code)
{
    return code == 0x300D || code == 0x300F || code == 0x3011 || code == 0xFF09;
}

static bool is_closer(uint32_t code)
{
    return code == '"' || code == '\'' || code == ')' || code == ']' || code == RIGHT_DOUBLE || code == RIGHT_SINGLE ||
           code == LEFT_DOUBLE || code == RIGHT_ANGLES || is_wide_closer(code);
}

/* Whether a quotation mark stands between blanks at a place: one that closes, set apart by mistake. */
static bool is_stray_quote(const Known *line, size_t at)
{
    if (!is(line, at, BLANK) || !is(line, at + 2, BLANK))
        return false;
    const uint32_t code = line->codes[at + 1];
    return code == '"' || code == LEFT_DOUBLE || code == RIGHT_DOUBLE;
}

/* Whether a capital and a small letter stand at a place. */
static bool is_glued(const Known *line, size_t at)
{
    if (at + 1 >= line->length)
        return false;
    const uint32_t first = line->codes[at], second = line->codes[at + 1];
    return (is_between(first, 'A', 'Z') || is_between(first, 0xC0, 0xDE) || is_between(first, 0x410, 0x42F)) &&
           (is_between(second, 'a', 'z') || is_between(second, 0xDF, 0xFF) || is_between(second, 0x430, 0x44F) ||
            second == 0x451);
}

/* Whether a sentence may end behind marks: at a blank, or without one behind wide marks or in front of a capital. */
static bool find_cut(const Known *line, End *end)
{
    size_t at = end->marks.end;
    while (at < line->length && is_closer(line->codes[at]))
        at++;
    end->cut = is_stray_quote(line, at) ? at + 2 : at;
    end->follows = skip(line, end->cut, BLANK);
    if (end->follows > at || is_glued(line, at))
        return true;
    for (; at >= end->marks.end; at--)
        if (is_wide_mark(line->codes[at - 1]) || is_wide_closer(line->codes[at - 1])) {
            end->cut = end->follows = at;
            return true;
        }
    return false;
}

bool next_end(const Known *line, size_t from, End *end)
{
    for (size_t at = from; at < line->length; at++)
        if (is(line, at, MARK)) {
            const bool is_wide = is_wide_mark(line->codes[at]);
            end->marks.start = at;
            while (is(line, at + 1, MARK) && is_wide_mark(line->codes[at + 1]) == is_wide)
                at++;
            end->marks.end = at + 1;
            if (find_cut(line, end))
                return true;
        }
    return false;
}
