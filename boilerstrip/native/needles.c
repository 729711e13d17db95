/* All strings of a book searched for at once.
 *
 * The first eight codes of a string, or all of a shorter one, are its head. At every place of the text a filter that fits
 * the cache is asked whether the next codes may be a head, or the first three of one; where they are, the sorted strings with this head are narrowed
 * down a code at a time. So a text takes time in proportion to its length, the longest string, and what is found.
 */
#include "matcher.h"

#include <stdlib.h>

#define QUICK 3 /* codes of a longer head that are asked for first */
#define FILTER_BITS 2 /* the filter has 2 to the power of so many bits for each slot */
#define LEAST_BITS 8

/* The hash of some codes, and one more. */
static uint32_t add_code(uint32_t hash, uint32_t code)
{
    return (hash ^ code ^ hash >> 15) * UINT32_C(0x9E3779B1);
}

/* The hash of the first codes of a head that has so many. */
static uint32_t quick_hash(const uint32_t *codes)
{
    return (codes[0] << 14 ^ codes[1] << 7 ^ codes[2]) * UINT32_C(0x9E3779B1);
}

static uint32_t slot_of(const Index *index, uint32_t hash)
{
    return (hash ^ hash >> 16) * UINT32_C(0x85EBCA6B) >> (32 - index->bits);
}

static uint32_t bit_of(const Index *index, uint32_t hash)
{
    return hash >> (32 - index->bits - FILTER_BITS);
}

static bool has_bit(const Index *index, int filter, uint32_t hash)
{
    const uint32_t bit = bit_of(index, hash);
    return index->filters[filter][bit / 64] >> bit % 64 & 1;
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

static void add_bit(Index *index, size_t filter, uint32_t hash)
{
    const uint32_t bit = bit_of(index, hash);
    index->filters[filter][bit / 64] |= UINT64_C(1) << bit % 64;
}

static void add_head(const Strings *strings, const uint8_t *words, size_t low, size_t high, Index *index)
{
    const uint32_t *codes = &strings->codes[strings->first[low]];
    const size_t head = head_of(strings, low), filters = may_be_inside(words, low, high) ? FILTERS : 1;
    uint32_t hash = 0;
    for (size_t k = 0; k < head; k++)
        hash = add_code(hash, codes[k]);
    for (size_t filter = 0; filter < filters; filter++) {
        add_bit(index, filter, hash);
        if (head >= QUICK)
            add_bit(index, filter, quick_hash(codes));
        index->lengths[filter][codes[0] % FIRST_BITS] |= (uint8_t)(1 << (head - 1));
    }
    uint32_t at = slot_of(index, hash);
    while (index->slots[at].high)
        at = (at + 1) & ((UINT32_C(1) << index->bits) - 1);
    index->slots[at] = (Slot){hash, (uint32_t)low, (uint32_t)high};
}

/* Make the index of strings, given what each is as a word; false where there is no memory for it, or they are too many. */
bool index_strings(const Strings *strings, const uint8_t *words, Index *index)
{
    index->bits = LEAST_BITS;
    while ((size_t)1 << index->bits < 2 * strings->count)
        if (++index->bits + FILTER_BITS > 31)
            return false;
    index->slots = calloc((size_t)1 << index->bits, sizeof *index->slots);
    for (size_t k = 0; k < FILTERS; k++)
        index->filters[k] = calloc((size_t)1 << (index->bits + FILTER_BITS) >> 6, sizeof(uint64_t));
    if (!index->slots || !index->filters[ANYWHERE] || !index->filters[INSIDE])
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
    for (size_t k = 0; k < FILTERS; k++)
        free(index->filters[k]);
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

/* Whether some string may begin with three codes. */
static bool may_begin(const Index *index, int filter, const uint32_t *codes)
{
    const uint8_t lengths = index->lengths[filter][codes[0] % FIRST_BITS];
    if (lengths >> (QUICK - 1) && has_bit(index, filter, quick_hash(codes)))
        return true;
    const uint32_t one = add_code(0, codes[0]);
    return (lengths & 1 && has_bit(index, filter, one)) || (lengths & 2 && has_bit(index, filter, add_code(one, codes[1])));
}

/* Add all strings that stand at a place of a text; false where there is no memory for them. */
static bool find_at(const Strings *strings, const Index *index, int filter, const Passage *text, size_t at, Hits *hits)
{
    const size_t most = text->length - at < HEAD ? text->length - at : HEAD;
    const uint32_t *codes = &text->codes[at];
    const uint8_t lengths = index->lengths[filter][codes[0] % FIRST_BITS];
    uint32_t hash = 0;
    for (size_t head = 1; head <= most && lengths >> (head - 1); head++) {
        hash = add_code(hash, codes[head - 1]);
        if (!(lengths >> (head - 1) & 1) || !has_bit(index, filter, hash))
            continue;
        const Slot *slot = find_head(strings, index, hash, codes, head);
        if (slot && !narrow(strings, slot, head, text, at, hits))
            return false;
    }
    return true;
}

/* Find all strings in a text, in the order in which they begin, but for some inside words that begin one; false where
 * there is no memory for them. */
bool find_needles(const Strings *strings, const Index *index, const Passage *text, Hits *hits)
{
    for (size_t at = 0; at < text->length; at++) {
        const int filter = at > 0 && text->kinds[at - 1] & IS_ALNUM ? INSIDE : ANYWHERE;
        if (text->length - at >= QUICK && !may_begin(index, filter, &text->codes[at]))
            continue;
        if (!find_at(strings, index, filter, text, at, hits))
            return false;
    }
    return true;
}
