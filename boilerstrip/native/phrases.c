/* Whether a phrase stands in a unit: what its pattern tells, in time that grows with the unit and the phrase alone.
 *
 * Instead of going back and forth, all places that a phrase may have come to are kept and moved on part by part. A
 * program is what phrase.py makes of a phrase: where it stands, and then steps, each of choices, each of parts.
 */
#include "places.h"

#define GAP_CHARS 60
#define STEM_CHARS 12
#define NUMBER_CHARS 12 /* behind its first digit */
enum { AT_START = 1, AT_END = 2 };
/* What reads no text of its own is a lone surrogate; see phrase.py. */
enum { BLANKS = 0xDC00, STEM, NUMBER, GAP, WORDS, OPENS, CLOSES, OR, THEN };

/* Whether a program says where a phrase stands and ends with a step. */
bool is_phrase(const uint32_t *program, size_t length)
{
    return program[0] <= (AT_START | AT_END) && program[length - 1] == THEN;
}

static bool is_passed(const Passage *unit, size_t place, uint32_t part)
{
    switch (part) {
    case BLANKS:
        return unit->codes[place] == ' ';
    case GAP:
        return unit->codes[place] != '\n';
    case STEM:
        return unit->kinds[place] & IS_WORD;
    default: /* NUMBER */
        return unit->kinds[place] & IS_DIGIT || unit->codes[place] == '.' || unit->codes[place] == ',';
    }
}

/* Move on from a place by as many codes of a part as there are, at most to the limit; each place is reached once. */
static void pass(const Passage *unit, size_t place, size_t limit, uint32_t part, Places *to)
{
    if (next_of(to) <= place)
        add(to, place);
    size_t last = next_of(to) - 1;
    while (last < unit->length && last < limit && is_passed(unit, last, part))
        add(to, ++last);
}

/* Move on from a place over a run that must have one code at least. */
static void pass_some(const Passage *unit, size_t place, size_t most, uint32_t part, Places *to)
{
    const bool is_there = place < unit->length && (part == NUMBER ? unit->kinds[place] & IS_DIGIT : is_passed(unit, place, part));
    if (is_there)
        pass(unit, place + 1, most < unit->length - place - 1 ? place + 1 + most : unit->length, part, to);
}

static bool is_word_at(const Passage *unit, size_t place)
{
    return unit->kinds[place] & IS_WORD;
}

static void move(const Passage *unit, uint32_t part, const Places *from, Places *to)
{
    to->count = 0;
    for (size_t i = 0; i < from->count; i++) {
        const size_t place = from->at[i];
        if (part < BLANKS || part > CLOSES) {
            if (place < unit->length && unit->codes[place] == part)
                add(to, place + 1);
        } else if (part == GAP || part == STEM)
            pass(unit, place, place + (part == GAP ? GAP_CHARS : STEM_CHARS), part, to);
        else if (part == NUMBER || part == BLANKS)
            pass_some(unit, place, part == NUMBER ? NUMBER_CHARS : unit->length, part, to);
        else if (part == OPENS ? place == 0 || !is_word_at(unit, place - 1) : place == unit->length || !is_word_at(unit, place))
            add(to, place);
    }
}

/* Move on by a part from some places to others, with a list to work with. */
static void move_on(const Passage *unit, uint32_t part, const Places *from, Places *to, Places *other)
{
    if (part == WORDS) { /* words and a blank behind them, or nothing */
        move(unit, GAP, from, to);
        move(unit, BLANKS, to, other);
        unite(from, other, to);
    } else
        move(unit, part, from, to);
}

static size_t count_decoration(const Passage *unit, bool is_end)
{
    size_t count = 0;
    while (count < AROUND && count < unit->length &&
           unit->kinds[is_end ? unit->length - 1 - count : count] & (IS_SPACE | IS_MARK))
        count++;
    return count;
}

/* Learn what each text of a phrase begins with, or an edge of a word before it; false where that may be anything. */
static bool find_firsts(const uint32_t *program, size_t length, Firsts *firsts)
{
    size_t k = length > 3 && program[1] == OPENS && program[2] == THEN ? 3 : 1;
    do { /* a choice */
        if (program[k] >= BLANKS && program[k] <= THEN)
            return false;
        add_first(firsts, program[k]);
        while (program[k] != OR && program[k] != THEN)
            k++;
    } while (program[k++] == OR);
    return true;
}

/* List the places at which a phrase may begin. */
static void begin(const uint32_t *program, size_t length, const Passage *unit, Places *places)
{
    const size_t last = program[0] & AT_START ? count_decoration(unit, false) : unit->length;
    Firsts firsts = {{0}};
    places->count = 0;
    if (find_firsts(program, length, &firsts))
        list_firsts(&firsts, unit->codes, unit->length, last, places);
    else
        for (size_t place = 0; place <= last; place++)
            add(places, place);
}

/* Whether a program that isn't empty reads a unit; its lists must have room for all places of the unit. */
bool reads(const uint32_t *program, size_t length, const Passage *unit, Places *lists)
{
    Places *from = &lists[0], *here = &lists[1], *reached = &lists[2], *spare = &lists[3], *other = &lists[4];
    begin(program, length, unit, reached);
    for (size_t k = 1; k < length && reached->count;) {
        swap(from, reached);
        reached->count = 0;
        do { /* a choice */
            const Places *now = from;
            for (; program[k] != OR && program[k] != THEN; k++) {
                if (!now->count)
                    continue;
                move_on(unit, program[k], now, spare, other);
                swap(here, spare);
                now = here;
            }
            reach(now, reached, spare);
        } while (program[k++] == OR);
    }
    return reached->count && (!(program[0] & AT_END) || next_of(reached) > unit->length - count_decoration(unit, true));
}
