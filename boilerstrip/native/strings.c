/* Strings in rising order, and rows of numbers that grow. */
#include "matcher.h"

#include <stdlib.h>
#include <string.h>

void *grow(void *items, size_t *room, size_t size)
{
    const size_t wanted = *room ? 2 * *room : 256;
    void *grown = wanted <= SIZE_MAX / size ? realloc(items, wanted * size) : NULL;
    if (grown)
        *room = wanted;
    return grown;
}

bool add_number(Rows *rows, int64_t value)
{
    if (rows->count == rows->room) {
        int64_t *grown = grow(rows->values, &rows->room, sizeof *grown);
        if (!grown)
            return false;
        rows->values = grown;
    }
    rows->values[rows->count++] = value;
    return true;
}

static int compare(const uint32_t *left, size_t left_length, const uint32_t *right, size_t right_length)
{
    const size_t both = left_length < right_length ? left_length : right_length;
    for (size_t i = 0; i < both; i++)
        if (left[i] != right[i])
            return left[i] < right[i] ? -1 : 1;
    return (left_length > right_length) - (left_length < right_length);
}

static int compare_string(const Strings *strings, size_t i, const uint32_t *codes, size_t length)
{
    return compare(&strings->codes[strings->first[i]], length_of_string(strings, i), codes, length);
}

/* Whether the strings are what they must be, and have so many codes between them. */
bool are_in_order(const Strings *strings, size_t codes)
{
    if (strings->first[0] != 0 || strings->first[strings->count] != codes)
        return false;
    for (size_t i = 0; i < strings->count; i++)
        if (strings->first[i] > strings->first[i + 1] || strings->first[i + 1] > codes)
            return false;
    for (size_t i = 1; i < strings->count; i++)
        if (compare_string(strings, i - 1, &strings->codes[strings->first[i]], length_of_string(strings, i)) >= 0)
            return false;
    return true;
}

/* The number of a string, or that of all where it is none of them. */
size_t find_string(const Strings *strings, const uint32_t *codes, size_t length)
{
    size_t low = 0, high = strings->count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (compare_string(strings, middle, codes, length) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < strings->count && compare_string(strings, low, codes, length) == 0 ? low : strings->count;
}
