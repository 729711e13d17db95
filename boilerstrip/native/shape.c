/* The shape of a unit: its length, the marks in it, how it begins and ends; see features/shape.py. */
#include "kernel.h"

#include <math.h>

#define PROSE_WORDS 14
#define LONG_WORD 7
#define FEW UINT8_MAX

/* the bits of a code point's marks: first those that are counted, in the order of their columns */
#define COUNTED 13
#define STOPS 2
#define OFTEN (STOPS + 1) /* the first counts are taken by the number of words, the others as they are */
enum { ENDS_SENTENCE = COUNTED, ENDS_COLON, ENDS_ELLIPSIS, ENDS_MARKED, STARTS_QUOTE };
typedef struct {
    uint32_t kinds[KIND_COUNT];
    uint32_t marks[COUNTED];
    uint32_t words, capitals, long_words;
} Counts;

static bool has(uint32_t marks, uint32_t bit)
{
    return marks >> bit & 1;
}

/* Count a few code points; the kinds in bytes of one number, since they are too few for any of these to be full. */
static void count_few(const Tables *tables, const uint32_t *codes, size_t length, Counts *counts)
{
    uint64_t kinds = 0;
    for (size_t i = 0; i < length; i++) {
        const uint8_t kind = kind_of(tables, codes[i]);
        kinds += UINT64_C(1) << 8 * kind;
        if (kind >= PUNCT)
            for (uint32_t marks = tables->marks[codes[i]], bit = 0; bit < COUNTED && marks >> bit; bit++)
                counts->marks[bit] += has(marks, bit);
    }
    for (size_t kind = 0; kind < KIND_COUNT; kind++)
        counts->kinds[kind] += kinds >> 8 * kind & UINT8_MAX;
}

static void count_codes(const Tables *tables, const uint32_t *codes, size_t length, Counts *counts)
{
    for (size_t at = 0; at < length; at += FEW)
        count_few(tables, codes + at, SMALLER(length - at, FEW), counts);
}

static void count_words(const Token *tokens, size_t count, Counts *counts)
{
    for (size_t i = 0; i < count; i++) {
        const bool is_word = tokens[i].kind == LOWER || tokens[i].kind == UPPER || tokens[i].kind == LETTER;
        counts->words += is_word;
        counts->capitals += tokens[i].kind == UPPER;
        counts->long_words += is_word && tokens[i].length >= LONG_WORD;
    }
}

static float at_most(float value, float most)
{
    return value < most ? value : most;
}

/* Write a unit's shape; return whether it is prose. */
static bool fill_shape(const Tables *tables, const Counts *counts, size_t length, const uint32_t *codes, float *row)
{
    const size_t read = read_of(length);
    const uint32_t *kinds = counts->kinds;
    const float size = (float)(read ? read : 1), upper = (float)kinds[UPPER];
    const float words = (float)counts->words + (float)kinds[CJK] / 2, some = words > 1 ? words : 1;
    const uint32_t last = read ? tables->marks[codes[read - 1]] : 0, first = read ? tables->marks[codes[0]] : 0;
    const uint8_t first_kind = read ? kind_of(tables, codes[0]) : SPACE;
    const bool prose = has(last, ENDS_SENTENCE) && words >= PROSE_WORDS && counts->marks[STOPS] > 0;
    *row++ = (float)(log1p((double)length) / 7);
    *row++ = (float)(log1p((double)words) / 5);
    *row++ = upper / size * 3;
    *row++ = (float)kinds[DIGIT] / size * 3;
    *row++ = (float)kinds[CJK] / size;
    *row++ = (float)kinds[PUNCT] / size * 4;
    *row++ = (float)kinds[SYMBOL] / size * 4;
    *row++ = (float)((double)counts->capitals / (double)some);
    *row++ = (float)((double)counts->long_words / (double)some);
    *row++ = has(last, ENDS_SENTENCE);
    *row++ = has(last, ENDS_COLON);
    *row++ = has(last, ENDS_ELLIPSIS);
    *row++ = !has(last, ENDS_MARKED);
    *row++ = first_kind == LOWER;
    *row++ = has(first, STARTS_QUOTE);
    *row++ = first_kind == DIGIT;
    *row++ = first_kind >= PUNCT;
    const float by_words = 4 / some;
    for (int mark = 0; mark < OFTEN; mark++)
        *row++ = at_most((float)counts->marks[mark] * by_words, 1.5f);
    for (int mark = OFTEN; mark < COUNTED; mark++)
        *row++ = at_most((float)counts->marks[mark] * 0.34f, 1.5f);
    *row++ = upper > 0 && upper > ((float)kinds[LOWER] + upper) * 0.7f;
    *row++ = prose;
    return prose;
}

void read_units(const Tables *tables, const Layout *layout, Words *words, float *rows)
{
    words->first[0] = 0;
    for (size_t unit = 0; unit < layout->units; unit++) {
        const size_t length = (size_t)(layout->ends[unit] - layout->starts[unit]);
        const size_t read = read_of(length);
        const uint32_t *codes = layout->text.codes + layout->starts[unit];
        Token *tokens = words->tokens + words->first[unit];
        const size_t made = read_tokens(tables, codes, read, tokens);
        Counts counts = {0};
        count_codes(tables, codes, read, &counts);
        count_words(tokens, made, &counts);
        words->prose[unit] = fill_shape(tables, &counts, length, codes, rows + unit * ROW_COLUMNS);
        words->first[unit + 1] = words->first[unit] + made;
    }
}
