/* Room for the lists that phrases and patterns are read with. */
#include "matcher.h"

#include <stdlib.h>

Places *make_lists(size_t count, size_t longest)
{
    const size_t room = longest + 2;
    if (longest >= UINT32_MAX / 2 || room > (SIZE_MAX / count - sizeof(Places)) / sizeof(uint32_t))
        return NULL;
    Places *lists = malloc(count * (sizeof *lists + room * sizeof(uint32_t)));
    uint32_t *at = lists ? (uint32_t *)(lists + count) : NULL;
    for (size_t i = 0; lists && i < count; i++)
        lists[i] = (Places){&at[i * room], 0};
    return lists;
}
