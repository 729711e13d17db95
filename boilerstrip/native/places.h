/* Lists of places in a passage, in rising order, none twice: what reading it step by step may have come to. */
#ifndef BOILERSTRIP_PLACES_H
#define BOILERSTRIP_PLACES_H

#include "matcher.h"

static inline void add(Places *places, size_t place)
{
    places->at[places->count++] = (uint32_t)place;
}

/* One more than the greatest place so far, which is the least that may follow it. */
static inline size_t next_of(const Places *places)
{
    return places->count ? (size_t)places->at[places->count - 1] + 1 : 0;
}

/* The ASCII codes that a text may begin with, as bits; any other may begin it too. */
typedef struct {
    uint32_t ascii[ASCII / 32];
} Firsts;

static inline void add_first(Firsts *firsts, uint32_t code)
{
    if (code < ASCII)
        firsts->ascii[code / 32] |= UINT32_C(1) << code % 32;
}

/* List the places from which on such a text may begin in a passage, up to a last one. */
static inline void list_firsts(const Firsts *firsts, const uint32_t *codes, size_t length, size_t last, Places *places)
{
    for (size_t place = 0; place <= last && place < length; place++) {
        const uint32_t code = codes[place];
        places->at[places->count] = (uint32_t)place; /* without a jump, since none is foreseen */
        places->count += code >= ASCII || firsts->ascii[code / 32 % (ASCII / 32)] >> code % 32 & 1;
    }
}

/* Put all places of two lists into a third. */
static inline void unite(const Places *left, const Places *right, Places *to)
{
    size_t i = 0, k = 0;
    to->count = 0;
    while (i < left->count || k < right->count) {
        const bool is_left = k == right->count || (i < left->count && left->at[i] <= right->at[k]);
        const uint32_t place = is_left ? left->at[i++] : right->at[k++];
        if (next_of(to) <= place)
            add(to, place);
    }
}

static inline void swap(Places *left, Places *right)
{
    const Places kept = *left;
    *left = *right;
    *right = kept;
}

/* Add places to those reached, which may be none; `spare` is a list to work with. */
static inline void reach(const Places *places, Places *reached, Places *spare)
{
    unite(reached, places, spare);
    swap(reached, spare);
}

#endif
