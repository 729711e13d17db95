/* All strings of a book searched for at once.
 *
 * The first eight codes of a string, or all of a shorter one, are its head. Bits tell by two and by three codes of the
 * text whether a head may begin there, and tables, by some more, how long such heads are; where one stands, the sorted
 * strings with this head are narrowed down a code at a time. So a text takes time in proportion to its length, the
 * longest string, and what is found.
 */
#include "matcher.h"

#include <stdlib.h>
#include <string.h>

#define LEAST_BITS 8
#define STRETCH 1024  /* code points that are looked through before the next ones are, so that all lies in the cache */
#define TOGETHER 64   /* places at which strings are looked for before the next ones are */
#define SPARSE_BITS 2 /* four places for each slot, so that most are empty, has the table that tells of longer heads */

/* A code as a byte, and so a head as a number; others may be alike. */
static uint8_t byte_of(uint32_t code)
{
    return (uint8_t)(code ^ code >> 8);
}

static uint64_t number_of(const uint8_t *bytes)
{
    uint64_t number;
    memcpy(&number, bytes, sizeof number);
    return number;
}

static uint32_t hash_of(uint64_t number)
{
    return (uint32_t)((number ^ number >> 29) * MIX >> 32);
}

/* The lengths that are told by so many codes. */
typedef struct {
    size_t codes;
    uint32_t lengths;
} Key;
#define KEYS 3
#define BIT(length) (1u << ((length) - 1))
#define SHORTEST_KEY 3
static const Key BY_CODES[KEYS] = {{SHORTEST_KEY, BIT(3)}, {4, BIT(4) | BIT(5)}, {6, BIT(6) | BIT(7) | BIT(8)}};

static size_t pair_of(const uint8_t *bytes)
{
    return (size_t)bytes[0] << 8 | bytes[1];
}

/* The number of a bit that three codes, and few others, share. */
static size_t triple_of(const uint8_t *bytes)
{
    return ((uint32_t)pair_of(bytes) << 8 | bytes[2]) * UINT32_C(0x9E3779B1) >> (32 - BEGINNING_BITS);
}

static size_t has_bit(const uint64_t *bits, size_t number)
{
    return bits[number / 64] >> number % 64 & 1;
}

static void set_bit(uint64_t *bits, size_t number)
{
    bits[number / 64] |= UINT64_C(1) << number % 64;
}

/* Where the lengths stand that some codes of a head tell, which others may share. */
static size_t place_of(const Index *index, uint64_t number, size_t codes)
{
    return hash_of(number & index->masks[codes]) >> (32 - index->bits - SPARSE_BITS);
}

static uint32_t slot_of(const Index *index, uint32_t hash)
{
    return (hash ^ hash >> 16) * UINT32_C(0x85EBCA6B) >> (32 - index->bits);
}

static size_t head_of(const Strings *strings, size_t i)
{
    const size_t length = length_of_string(strings, i);
    return length < HEAD ? length : HEAD;
}

static bool begins_with(const Strings *strings, size_t i, const uint32_t *codes, size_t count)
{
    const uint32_t *own = &strings->codes[strings->first[i]];
    for (size_t k = 0; k < count; k++)
        if (own[k] != codes[k])
            return false;
    return true;
}

/* Where the strings end that share the head of string i. */
static size_t end_of_head(const Strings *strings, size_t i)
{
    const size_t head = head_of(strings, i);
    size_t end = i + 1;
    while (head == HEAD && end < strings->count && head_of(strings, end) == HEAD &&
           begins_with(strings, end, &strings->codes[strings->first[i]], HEAD))
        end++;
    return end;
}

static bool may_be_inside(const uint8_t *words, size_t low, size_t high)
{
    for (size_t i = low; i < high; i++)
        if (!(words[i] & BEGINS_WORD))
            return true;
    return false;
}

/* Note the length of a head where its two codes, or its only one and any other, tell of it, or else where more do. */
static void add_length(Index *index, size_t filter, const uint8_t *bytes, size_t head)
{
    const size_t pair = pair_of(bytes), pairs = head > 1 ? 1 : 256;
    for (size_t second = 0; second < pairs && head < SHORTEST_KEY; second++) {
        index->by_two[filter][pair + second] |= (uint8_t)BIT(head);
        set_bit(index->pairs[filter], pair + second);
    }
    if (head >= SHORTEST_KEY)
        set_bit(index->triples[filter], triple_of(bytes));
    for (size_t k = 0; k < KEYS; k++)
        if (BY_CODES[k].lengths & BIT(head))
            index->by_more[filter][place_of(index, number_of(bytes), BY_CODES[k].codes)] |= (uint8_t)BIT(head);
}

static void add_head(const Strings *strings, const uint8_t *words, size_t low, size_t high, Index *index)
{
    const size_t head = head_of(strings, low), filters = may_be_inside(words, low, high) ? FILTERS : 1;
    uint8_t bytes[HEAD] = {0};
    for (size_t k = 0; k < HEAD && k < head; k++)
        bytes[k] = byte_of(strings->codes[strings->first[low] + k]);
    const uint32_t hash = hash_of(number_of(bytes));
    for (size_t filter = 0; filter < filters; filter++)
        add_length(index, filter, bytes, head);
    uint32_t at = slot_of(index, hash);
    while (index->slots[at].high)
        at = (at + 1) & ((UINT32_C(1) << index->bits) - 1);
    index->slots[at] = (Slot){hash, (uint32_t)low, (uint32_t)high};
}

static size_t count_heads(const Strings *strings)
{
    size_t count = 0;
    for (size_t low = 0; low < strings->count; low = end_of_head(strings, low))
        count++;
    return count;
}

/* Make the index of strings, given what each is as a word; false where there is no memory for it, or their heads are too
 * many. */
bool index_strings(const Strings *strings, const uint8_t *words, Index *index)
{
    for (size_t head = 0; head <= HEAD; head++) {
        uint8_t bytes[HEAD] = {0};
        memset(bytes, UINT8_MAX, head);
        index->masks[head] = number_of(bytes);
    }
    const size_t heads = count_heads(strings);
    index->bits = LEAST_BITS;
    while ((size_t)1 << index->bits < 2 * heads)
        if (++index->bits > 31 - SPARSE_BITS)
            return false;
    index->slots = calloc((size_t)1 << index->bits, sizeof *index->slots);
    bool is_ready = index->slots;
    for (size_t k = 0; k < FILTERS; k++) {
        index->by_two[k] = calloc(PAIRS, sizeof(uint8_t));
        index->by_more[k] = calloc((size_t)1 << (index->bits + SPARSE_BITS), sizeof(uint8_t));
        is_ready = is_ready && index->by_two[k] && index->by_more[k];
    }
    if (!is_ready)
        return false;
    for (size_t low = 0, high; low < strings->count; low = high) {
        high = end_of_head(strings, low);
        if (head_of(strings, low)) /* nothing is found everywhere */
            add_head(strings, words, low, high, index);
    }
    return true;
}

void free_index(Index *index)
{
    free(index->slots);
    for (size_t k = 0; k < FILTERS; k++) {
        free(index->by_two[k]);
        free(index->by_more[k]);
    }
}

/* The first of the strings low to high, alike before a depth, whose code there is that or a greater one. */
static size_t first_from(const Strings *strings, size_t low, size_t high, size_t depth, uint64_t code)
{
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (strings->codes[strings->first[middle] + depth] < code)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool add_hit(Hits *hits, size_t begin, size_t needle)
{
    if (hits->count == hits->room) {
        Hit *grown = grow(hits->hits, &hits->room, sizeof *grown);
        if (!grown)
            return false;
        hits->hits = grown;
    }
    hits->hits[hits->count++] = (Hit){begin, (uint32_t)needle};
    return true;
}

/* Add the strings of a slot, alike before a depth, that stand at a place of the text. */
static bool narrow(const Strings *strings, const Slot *slot, size_t depth, const Passage *text, size_t at, Hits *hits)
{
    const uint32_t *codes = strings->codes, *first = strings->first;
    size_t low = slot->low, high = slot->high;
    while (low < high) {
        if (length_of_string(strings, low) == depth) {
            if (!add_hit(hits, at, low++))
                return false;
            continue;
        }
        if (at + depth >= text->length)
            break;
        const uint32_t code = text->codes[at + depth];
        if (codes[first[low] + depth] != code || codes[first[high - 1] + depth] != code) {
            low = first_from(strings, low, high, depth, code);
            high = first_from(strings, low, high, depth, (uint64_t)code + 1);
        }
        depth++;
    }
    return true;
}

static const Slot *find_head(const Strings *strings, const Index *index, uint32_t hash, const uint32_t *codes, size_t head)
{
    uint32_t at = slot_of(index, hash);
    for (const Slot *slot; (slot = &index->slots[at])->high; at = (at + 1) & ((UINT32_C(1) << index->bits) - 1))
        if (slot->hash == hash && head_of(strings, slot->low) == head && begins_with(strings, slot->low, codes, head))
            return slot;
    return NULL;
}

static int filter_behind(uint8_t kind)
{
    return kind & IS_ALNUM ? INSIDE : ANYWHERE;
}

static int filter_at(const Passage *text, size_t at)
{
    return at > 0 ? filter_behind(text->kinds[at - 1]) : ANYWHERE;
}

/* The lengths of the heads that may stand at a place, as bits. */
static uint32_t heads_at(const Index *index, int filter, const uint8_t *bytes)
{
    const uint64_t number = number_of(bytes);
    uint32_t heads = index->by_two[filter][pair_of(bytes)];
    for (size_t k = 0; k < KEYS; k++) /* each, since to choose takes longer */
        heads |= index->by_more[filter][place_of(index, number, BY_CODES[k].codes)] & BY_CODES[k].lengths;
    return heads;
}

/* A stretch of a text: where it begins, its codes as bytes with room for a head behind the last, and the places in it at
 * which a head may begin. */
typedef struct {
    size_t begin, length, count;
    uint8_t bytes[STRETCH + HEAD];
    uint32_t places[STRETCH];
} Stretch;

/* A place of a text at which a head of some length may stand, and its hash. */
typedef struct {
    size_t at, head;
    uint32_t hash;
} Try;

/* Note which heads may stand at some places, and fetch what tells whether they do; return how many there are. */
static size_t note_tries(const Index *index, const Passage *text, const Stretch *stretch, size_t first, Try *tries)
{
    size_t noted = 0;
    for (size_t i = first; i < SMALLER(first + TOGETHER, stretch->count); i++) {
        const uint8_t *bytes = &stretch->bytes[stretch->places[i]];
        const size_t at = stretch->begin + stretch->places[i], most = SMALLER(text->length - at, HEAD);
        const uint32_t heads = heads_at(index, filter_at(text, at), bytes);
        for (size_t head = 1; head <= most && heads >= BIT(head); head++)
            if (heads & BIT(head)) {
                tries[noted] = (Try){at, head, hash_of(number_of(bytes) & index->masks[head])};
                FETCH(&index->slots[slot_of(index, tries[noted].hash)]);
                noted++;
            }
    }
    return noted;
}

/* Add all strings whose heads stand where they may; false where there is no memory. */
static bool try_heads(const Strings *strings, const Index *index, const Try *tries, size_t count, const Passage *text,
                      Hits *hits)
{
    for (size_t i = 0; i < count; i++)
        FETCH(&strings->codes[strings->first[index->slots[slot_of(index, tries[i].hash)].low]]);
    for (size_t i = 0; i < count; i++) {
        const Slot *slot = find_head(strings, index, tries[i].hash, &text->codes[tries[i].at], tries[i].head);
        if (slot && !narrow(strings, slot, tries[i].head, text, tries[i].at, hits))
            return false;
    }
    return true;
}

static void take_bytes(const Passage *text, Stretch *stretch)
{
    const size_t known = SMALLER(text->length - stretch->begin, stretch->length + HEAD);
    for (size_t i = 0; i < known; i++)
        stretch->bytes[i] = byte_of(text->codes[stretch->begin + i]);
    memset(&stretch->bytes[known], 0, stretch->length + HEAD - known);
}

static void note_places(const Index *index, const Passage *text, Stretch *stretch)
{
    int filter = filter_at(text, stretch->begin);
    stretch->count = 0;
    for (size_t i = 0; i < stretch->length; i++) {
        const uint8_t *bytes = &stretch->bytes[i];
        stretch->places[stretch->count] = (uint32_t)i;
        stretch->count += has_bit(index->pairs[filter], pair_of(bytes)) |
                          has_bit(index->triples[filter], triple_of(bytes)); /* without a jump, since none is foreseen */
        filter = filter_behind(text->kinds[stretch->begin + i]);
    }
}

/* Find all strings in a text, in the order in which they begin, but for some inside words that begin one; false where
 * there is no memory for them. */
bool find_needles(const Strings *strings, const Index *index, const Passage *text, Hits *hits)
{
    Stretch stretch;
    Try tries[TOGETHER * HEAD];
    for (size_t at = 0; at < text->length; at += STRETCH) {
        stretch.begin = at;
        stretch.length = SMALLER(text->length - at, STRETCH);
        take_bytes(text, &stretch);
        note_places(index, text, &stretch);
        for (size_t i = 0; i < stretch.count; i += TOGETHER)
            if (!try_heads(strings, index, tries, note_tries(index, text, &stretch, i, tries), text, hits))
                return false;
    }
    return true;
}
