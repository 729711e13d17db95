/* Whether a pattern matches a unit, as far as it can be told in time that grows with the unit and the pattern alone.
 *
 * A program is what pattern.py makes of a pattern. As for phrases, all places that it may have come to are moved on
 * step by step; what is inside of a step works with lists of its own level.
 */
#include "places.h"

#include <string.h>

enum { SEARCHED = 8, EXACT = 16 }; /* flags of a program */
enum { WORD, CASED, RUN, REPEAT, EITHER, START, END, LAST_LINE, WORD_EDGE };
#define SET 5      /* numbers of a set: whether it is open to what is no ASCII, and its ASCII as bits */
#define LEVELS 32  /* of steps within steps, at most */
#define MANY 0xFFFF

/* A unit that is read, with its lists. */
typedef struct {
    const Passage *lowered;
    const uint32_t *folded;
    Places *lists;
} Reader;

static const uint8_t HEADS[WORD_EDGE + 1] = {2, 2, 3 + SET, 4, 2, 1, 1, 1, 1}; /* numbers before those inside of a step */

static size_t inside(const uint32_t *step)
{
    return step[0] == REPEAT ? step[3] : step[0] == RUN || step[0] > EITHER ? 0 : step[1];
}

static size_t size_of_step(const uint32_t *step)
{
    return HEADS[step[0]] + inside(step);
}

/* Whether steps are what they must be; `levels` becomes what they need. */
static bool are_steps(const uint32_t *steps, size_t length, size_t level, size_t *levels)
{
    if (level >= LEVELS)
        return false;
    *levels = level >= *levels ? level + 1 : *levels;
    for (size_t k = 0; k < length; k += size_of_step(&steps[k])) {
        const uint32_t *step = &steps[k];
        if (step[0] > WORD_EDGE || HEADS[step[0]] > length - k || inside(step) > length - k - HEADS[step[0]])
            return false;
        if (step[0] == REPEAT && (step[2] > MANY || !are_steps(&step[4], step[3], level + 1, levels)))
            return false;
        for (size_t c = 2; step[0] == EITHER && c < size_of_step(step); c += 1 + (size_t)step[c])
            if (step[c] > size_of_step(step) - c - 1 || !are_steps(&step[c + 1], step[c], level + 1, levels))
                return false;
    }
    return true;
}

/* Whether a program has flags and then steps, of at most so many levels as `levels` becomes. */
bool is_pattern(const uint32_t *program, size_t length, size_t *levels)
{
    return program[0] & IS_PATTERN && are_steps(&program[1], length - 1, 0, levels);
}

static void copy(const Places *from, Places *to)
{
    memcpy(to->at, from->at, from->count * sizeof *from->at);
    to->count = from->count;
}

static bool stands_at(const Reader *reader, const uint32_t *word, size_t place)
{
    const bool is_cased = word[0] == CASED;
    const Passage *lowered = reader->lowered;
    for (size_t i = 0; i < word[1]; i++, place++)
        if (is_cased ? reader->folded[place] != word[2 + i]
                     : lowered->codes[place] != word[2 + i] && !(lowered->kinds[place] & IS_ODD))
            return false;
    return true;
}

static void read_word(const Reader *reader, const uint32_t *word, const Places *from, Places *to)
{
    for (size_t i = 0; i < from->count; i++)
        if (word[1] <= reader->lowered->length - from->at[i] && stands_at(reader, word, from->at[i]))
            add(to, from->at[i] + (size_t)word[1]);
}

static bool is_member(const uint32_t *set, uint32_t code)
{
    return code < ASCII ? set[1 + code / 32] >> code % 32 & 1 : set[0];
}

static void read_one(const Reader *reader, const uint32_t *set, const Places *from, Places *to)
{
    for (size_t i = 0; i < from->count; i++)
        if (from->at[i] < reader->lowered->length && is_member(set, reader->folded[from->at[i]]))
            add(to, (size_t)from->at[i] + 1);
}

/* Move on over some codes of a set; how far it goes on from one place tells it for the next. */
static void read_run(const Reader *reader, const uint32_t *run, const Places *from, Places *to)
{
    const size_t length = reader->lowered->length, least = run[1], most = run[2];
    size_t end = 0;
    for (size_t i = 0; i < from->count; i++) {
        const size_t place = from->at[i];
        end = end < place ? place : end;
        while (end < length && (end - place < most || most == MANY) && is_member(&run[3], reader->folded[end]))
            end++;
        size_t next = next_of(to) > place + least ? next_of(to) : place + least;
        while (next <= end)
            add(to, next++);
    }
}

static bool is_word(uint32_t code)
{
    return (code | 32) - 'a' < 26 || code - '0' < 10 || code == '_';
}

/* Whether a word may begin or end at a place. */
static bool is_edge(const Reader *reader, size_t place)
{
    const uint32_t before = place > 0 ? reader->folded[place - 1] : ' ';
    const uint32_t behind = place < reader->lowered->length ? reader->folded[place] : ' ';
    return before >= ASCII || behind >= ASCII || is_word(before) != is_word(behind);
}

static bool is_at(const Reader *reader, uint32_t kind, size_t place)
{
    const size_t length = reader->lowered->length;
    switch (kind) {
    case START:
        return place == 0;
    case END:
        return place == length;
    case LAST_LINE:
        return place == length || (place + 1 == length && reader->folded[place] == '\n');
    default: /* WORD_EDGE */
        return is_edge(reader, place);
    }
}

static void read_steps(const Reader *reader, const uint32_t *steps, size_t length, const Places *from, Places *to,
                       size_t level);

/* Whether steps may be read from one of some places on, as far as a glance tells. */
static bool may_read(const Reader *reader, const uint32_t *steps, size_t length, const Places *from)
{
    const Passage *lowered = reader->lowered;
    if (!length || steps[0] > CASED || !steps[1])
        return true;
    for (size_t i = 0; i < from->count; i++) {
        const size_t place = from->at[i];
        if (place < lowered->length && (steps[0] == CASED ? reader->folded[place] == steps[2]
                                        : lowered->codes[place] == steps[2] || lowered->kinds[place] & IS_ODD))
            return true;
    }
    return false;
}

static void read_either(const Reader *reader, const uint32_t *step, const Places *from, Places *to, size_t level)
{
    Places *chosen = &reader->lists[level * LEVEL_LISTS + 2], *spare = &reader->lists[level * LEVEL_LISTS + 3];
    for (size_t c = 2; c < size_of_step(step); c += 1 + (size_t)step[c]) {
        if (!may_read(reader, &step[c + 1], step[c], from))
            continue;
        read_steps(reader, &step[c + 1], step[c], from, chosen, level + 1);
        if (chosen->count)
            reach(chosen, to, spare);
    }
}

/* Take off what is among other places. */
static void leave_out(const Places *others, Places *places)
{
    size_t kept = 0;
    for (size_t i = 0, k = 0; i < places->count; i++) {
        while (k < others->count && others->at[k] < places->at[i])
            k++;
        if (k == others->count || others->at[k] != places->at[i])
            places->at[kept++] = places->at[i];
    }
    places->count = kept;
}

/* Read a body again and again, from new places only once it was read often enough. */
static void read_repeat(const Reader *reader, const uint32_t *step, const Places *from, Places *to, size_t level)
{
    Places *last = &reader->lists[level * LEVEL_LISTS + 2], *spare = &reader->lists[level * LEVEL_LISTS + 3];
    copy(from, last);
    for (size_t times = 0; last->count; times++) {
        if (times >= step[1]) {
            leave_out(to, last);
            reach(last, to, spare);
        }
        if (times == step[2] && step[2] < MANY)
            break;
        read_steps(reader, &step[4], step[3], last, spare, level + 1);
        swap(last, spare);
    }
}

static void read_step(const Reader *reader, const uint32_t *step, const Places *from, Places *to, size_t level)
{
    to->count = 0;
    if (step[0] <= CASED)
        read_word(reader, step, from, to);
    else if (step[0] == RUN && step[1] == 1 && step[2] == 1)
        read_one(reader, &step[3], from, to);
    else if (step[0] == RUN)
        read_run(reader, step, from, to);
    else if (step[0] == REPEAT)
        read_repeat(reader, step, from, to, level);
    else if (step[0] == EITHER)
        read_either(reader, step, from, to, level);
    else
        for (size_t i = 0; i < from->count; i++)
            if (is_at(reader, step[0], from->at[i]))
                add(to, from->at[i]);
}

/* Move on over steps from some places to others. */
static void read_steps(const Reader *reader, const uint32_t *steps, size_t length, const Places *from, Places *to,
                       size_t level)
{
    Places *own = &reader->lists[level * LEVEL_LISTS];
    const Places *now = from;
    for (size_t k = 0; k < length && now->count; k += size_of_step(&steps[k])) {
        Places *next = now == &own[0] ? &own[1] : &own[0];
        read_step(reader, &steps[k], now, next, level);
        now = next;
    }
    copy(now, to);
}

static bool find_firsts(const uint32_t *steps, size_t length, Firsts *firsts);

static bool find_firsts_of_choices(const uint32_t *step, Firsts *firsts)
{
    for (size_t c = 2; c < size_of_step(step); c += 1 + (size_t)step[c])
        if (!find_firsts(&step[c + 1], step[c], firsts))
            return false;
    return true;
}

/* Learn what steps begin with in a text of any case; false where that may be anything, or nothing. */
static bool find_firsts(const uint32_t *steps, size_t length, Firsts *firsts)
{
    if (!length)
        return false;
    switch (steps[0]) {
    case WORD:
        if (steps[1] && steps[2] - 'a' < 26)
            add_first(firsts, steps[2] - 'a' + 'A'); /* fall through */
    case CASED:
        if (steps[1])
            add_first(firsts, steps[2]);
        return steps[1];
    case RUN:
        for (size_t i = 0; i < ASCII / 32; i++)
            firsts->ascii[i] |= steps[4 + i];
        return steps[1];
    case REPEAT:
        return steps[1] && find_firsts(&steps[4], steps[3], firsts);
    case EITHER:
        return find_firsts_of_choices(steps, firsts);
    default:
        return false;
    }
}

/* List the places at which a pattern may begin. */
static void begin(const uint32_t *program, size_t length, const Reader *reader, Places *places)
{
    const size_t last = program[0] & SEARCHED ? reader->lowered->length : 0;
    Firsts firsts = {{0}};
    places->count = 0;
    if (last && find_firsts(&program[1], length - 1, &firsts))
        list_firsts(&firsts, reader->folded, reader->lowered->length, last, places);
    else
        for (size_t place = 0; place <= last; place++)
            add(places, place);
}

/* What the program of a pattern, which isn't empty, tells of a unit, given in lower case and in its own. */
Answer match(const uint32_t *program, size_t length, const Passage *lowered, const uint32_t *folded, Places *lists)
{
    const Reader reader = {lowered, folded, &lists[LEVEL_LISTS]};
    Places *from = &lists[0], *to = &lists[1];
    begin(program, length, &reader, from);
    read_steps(&reader, &program[1], length - 1, from, to, 0);
    if (!to->count)
        return NO;
    return program[0] & EXACT && is_ascii(folded, lowered->length) ? YES : PERHAPS;
}
