/* What the parts of the matcher share: it finds what rulebook.py finds, which is the reference. */
#ifndef BOILERSTRIP_MATCHER_H
#define BOILERSTRIP_MATCHER_H

#include "kernel.h"

/* What matching.py tells of a code point. */
enum { IS_WORD = 1, IS_DIGIT = 2, IS_SPACE = 4, IS_MARK = 8, IS_ALNUM = 16, IS_ODD = 32 };
#define AROUND 8 /* code points of decoration that may stand on either side of a cue; see rule.py */

/* A text, or a part of one, with what is known of each of its code points. */
typedef struct {
    const uint32_t *codes;
    const uint8_t *kinds;
    size_t length;
} Passage;

/* Strings in rising order, no two alike: the codes of number i are first[i] to first[i + 1]. */
typedef struct {
    const uint32_t *codes;
    const uint32_t *first;
    size_t count;
} Strings;

/* Rows of numbers that grow in number. */
typedef struct {
    int64_t *values;
    size_t count, room; /* of numbers */
} Rows;

/* strings.c */
/* Items moved to twice the room, which is told; NULL, with all as it was, where memory ends. */
void *grow(void *items, size_t *room, size_t size);
bool add_number(Rows *rows, int64_t value);
bool are_in_order(const Strings *strings, size_t codes);
size_t find_string(const Strings *strings, const uint32_t *codes, size_t length);

/* needles.c */
typedef struct {
    uint32_t hash, low, high; /* of a head, and the strings that begin with it; none where high is 0 */
} Slot;

enum { ANYWHERE, INSIDE, FILTERS }; /* which heads are asked for: all, or those that may stand inside a word */
#define HEAD 8 /* codes of a head at most, each a byte of its number, and bits of a set of lengths */
#define PAIRS 65536
#define BEGINNING_BITS 16 /* of the number of two bytes, and of a hash of three */

/* Where to look for the strings that begin as a text does at some place. */
typedef struct {
    Slot *slots;
    unsigned bits; /* of a number of a slot */
    uint64_t masks[HEAD + 1]; /* of the bytes of so many codes */
    uint64_t pairs[FILTERS][PAIRS / 64], triples[FILTERS][PAIRS / 64]; /* whether short heads begin so, and longer ones */
    uint8_t *by_two[FILTERS];  /* a bit for each length of heads of one code, or of two, by two bytes */
    uint8_t *by_more[FILTERS]; /* a bit for each length of longer ones, by the hash of some bytes */
} Index;

/* A needle found in a text. */
typedef struct {
    size_t begin;
    uint32_t needle;
} Hit;

typedef struct {
    Hit *hits;
    size_t count, room;
} Hits;

static inline size_t length_of_string(const Strings *strings, size_t i)
{
    return strings->first[i + 1] - strings->first[i];
}

bool index_strings(const Strings *strings, const uint8_t *words, Index *index);
void free_index(Index *index);
bool find_needles(const Strings *strings, const Index *index, const Passage *text, Hits *hits);

/* Rising places in a passage, none twice, that a part of a phrase or pattern may end at. */
typedef struct {
    uint32_t *at;
    size_t count;
} Places;

/* places.c: so many lists in one piece of memory, each with room for all places of so many codes; NULL where it ends */
Places *make_lists(size_t count, size_t longest);

/* phrases.c */
#define PHRASE_LISTS 5
bool is_phrase(const uint32_t *program, size_t length);
bool reads(const uint32_t *program, size_t length, const Passage *unit, Places *lists);

/* patterns.c */
#define IS_PATTERN 4 /* the flag of a program that is no phrase */
#define LEVEL_LISTS 4 /* of each level, and of a pattern as a whole: two that take turns, and two to work with */
typedef enum { NO, PERHAPS, YES } Answer;

bool is_pattern(const uint32_t *program, size_t length, size_t *levels);
Answer match(const uint32_t *program, size_t length, const Passage *lowered, const uint32_t *folded, Places *lists);

/* rules.c */

/* What a needle is to a cue; see rulebook.py. */
typedef struct {
    int32_t place, cue, flags, reach, tail, longest;
} Use;
#define USE_COLUMNS 6
enum { STARTS_WORD = 1, ENDS_WORD = 2, IS_ALL = 4, TELLS = 8, DECIDES = 16 };
/* What is known of a needle: whether it is a word that is asked for, and must be one, and whether all begins one. */
enum { IS_TOPIC = 1, STANDS_ALONE = 2, BEGINS_WORD = 4 };

#define ASCII 128

/* A book of rules, compiled. */
typedef struct {
    Strings needles, lines;
    const uint32_t *use_first; /* the uses of each needle */
    const Use *uses;
    const uint8_t *words; /* what each needle is as a word */
    const uint32_t *line_first; /* the places of each line */
    const int32_t *line_places;
    const int32_t *limits; /* code points that a unit may have for each rule */
    size_t rules, cues;
    const uint32_t *programs; /* of each cue; none for a pattern that only Python reads */
    const uint32_t *program_first;
    const int32_t *always; /* a cue that names no needles, and the code points that a unit may have */
    size_t always_count;
    size_t longest_line, longest_use, levels; /* the last of steps within steps of a pattern */
    Index index;
} Book;

/* A text as it is scanned. */
typedef struct {
    const uint32_t *folded;
    Passage lowered, scanned; /* without blanks behind blanks */
    const uint32_t *left_out; /* the rising offsets in `lowered` of the others */
    size_t left_out_count;
} Scanned;

/* A text in which all needles of a book are found. The book may be one of several, whose rules are counted together. */
typedef struct {
    const Book *book;
    const Scanned *text;
    int32_t first_rule;  /* the number of rules of the books before */
    size_t longest_line; /* of all books */
    Hits hits;
} Scan;

#define UNIT_SHIFT 32 /* bits of the place of a rule, below the number of its unit */
typedef struct {
    Rows seen, tries, unread; /* units with the places of rules, and with those whose pattern is to be tried; units */
} Found;

bool find_rules(const Scan *scan, const int64_t *starts, const int64_t *ends, size_t units, bool deciding, Found *found);
bool find_words(const Scan *scan, const int64_t *starts, const int64_t *ends, size_t units, Rows *words);

#endif
