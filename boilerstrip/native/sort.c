/* Hashes in order, in time that grows with their number alone, whatever a text was made for. */
#include "kernel.h"

#include <string.h>

#define FEW 48
#define MOVES 8 /* of each of many places, on average, before another way is taken */

/* Insert each place among those before it; false, with all places still there, where that takes too many moves. */
static bool insert_each(Place *places, size_t count)
{
    size_t left = count > FEW ? MOVES * count : SIZE_MAX;
    for (size_t i = 1; i < count; i++) {
        const Place place = places[i];
        size_t k = i;
        for (; k > 0 && places[k - 1].hash > place.hash; k--)
            places[k] = places[k - 1];
        places[k] = place;
        if (i - k > left)
            return false;
        left -= i - k;
    }
    return true;
}

static void sort_byte(const Place *from, Place *to, size_t count, unsigned shift)
{
    size_t next[256] = {0};
    for (size_t i = 0; i < count; i++)
        next[(from[i].hash >> shift) & 255]++;
    for (size_t value = 0, before = 0; value < 256; value++) {
        const size_t own = next[value];
        next[value] = before;
        before += own;
    }
    for (size_t i = 0; i < count; i++)
        to[next[(from[i].hash >> shift) & 255]++] = from[i];
}

/* Sort by two bytes of a hash. */
static void sort_bytes(Place *places, Place *spare, size_t count, unsigned shift)
{
    sort_byte(places, spare, count, shift);
    sort_byte(spare, places, count, shift + 8);
}

void sort_places(Place *places, Place *spare, size_t count)
{
    if (count > FEW)
        sort_bytes(places, spare, count, 48); /* which leaves few out of order, but for hashes made to be alike */
    if (insert_each(places, count))
        return;
    for (unsigned shift = 0; shift < 64; shift += 16)
        sort_bytes(places, spare, count, shift);
}
