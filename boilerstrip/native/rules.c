/* What the needles found in a text say of its units; see rulebook.py. */
#include "matcher.h"

#include <stdlib.h>

/* An offset in the text as one in the scanned text. */
static size_t scanned_at(const Scan *scan, size_t offset)
{
    const uint32_t *left_out = scan->text->left_out;
    size_t low = 0, high = scan->text->left_out_count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (left_out[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return offset - low;
}

static bool begins_before(const Hits *hits, size_t i, size_t place)
{
    return i < hits->count && hits->hits[i].begin < place;
}

/* The first hit that begins at a place or behind it. It is looked for near some hit, in strides that grow. */
static size_t first_hit(const Hits *hits, size_t near, size_t place)
{
    size_t low = near > 0 && begins_before(hits, near - 1, place) ? near : 0, stride = 1;
    while (begins_before(hits, low + stride, place)) {
        low += stride;
        stride *= 2;
    }
    size_t high = SMALLER(low + stride, hits->count);
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (hits->hits[middle].begin < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_alnum_before(const Passage *text, size_t place)
{
    return place > 0 && text->kinds[place - 1] & IS_ALNUM;
}

static bool is_alnum_at(const Passage *text, size_t place)
{
    return place < text->length && text->kinds[place] & IS_ALNUM;
}

/* Whether a needle that is to be a word, or words, is no part of a longer one. */
static bool stands_alone(const Use *use, const Passage *text, size_t begin, size_t stop)
{
    return !(use->flags & STARTS_WORD && is_alnum_before(text, begin)) &&
           !(use->flags & ENDS_WORD && is_alnum_at(text, stop));
}

/* A unit that is looked at: its number, its offsets in the text and in the scanned text, and its hits. */
typedef struct {
    size_t number, start, end, at, to, low, high;
} Unit;

/* Unit i, whose hits are looked for near those of the one before. */
static Unit unit_of(const Scan *scan, const int64_t *starts, const int64_t *ends, size_t i, size_t *near)
{
    const size_t start = (size_t)starts[i], end = (size_t)ends[i];
    const size_t at = scanned_at(scan, start), to = scanned_at(scan, end);
    const size_t low = first_hit(&scan->hits, *near, at), high = first_hit(&scan->hits, low, to);
    *near = high;
    return (Unit){i, start, end, at, to, low, high};
}

static Passage passage_of(const Passage *text, size_t start, size_t end)
{
    return (Passage){&text->codes[start], &text->kinds[start], end - start};
}

/* Add a rule, by its place among those of all books, to those of a unit, whose number stands above it. */
static bool add_rule(const Scan *scan, Rows *rows, size_t unit, int32_t place)
{
    return add_number(rows, (int64_t)unit << UNIT_SHIFT | ((int64_t)scan->first_rule + place));
}

/* What is needed to look at units; `tried` has for each cue the unit that it was last tried on. */
typedef struct {
    const Scan *scan;
    bool deciding;
    size_t *tried;
    Places *lists;
    Found *found;
} Search;

static bool add_seen(Search *search, const Unit *unit, int32_t place)
{
    return add_rule(search->scan, &search->found->seen, unit->number, place);
}

/* What a cue says of a unit. */
static Answer ask(Search *search, const Unit *unit, int32_t cue)
{
    const Scan *scan = search->scan;
    const uint32_t *first = &scan->book->program_first[cue], *program = &scan->book->programs[first[0]];
    const size_t length = first[1] - first[0];
    const Passage passage = passage_of(&scan->text->lowered, unit->start, unit->end);
    if (!length)
        return PERHAPS;
    if (program[0] & IS_PATTERN)
        return match(program, length, &passage, &scan->text->folded[unit->start], search->lists);
    return reads(program, length, &passage, search->lists) ? YES : NO;
}

/* See what a cue says of a unit, or leave it to be tried; false where there is no memory. */
static bool see(Search *search, const Unit *unit, int32_t cue, int32_t place)
{
    const Answer answer = ask(search, unit, cue);
    if (answer == PERHAPS)
        return add_rule(search->scan, &search->found->tries, unit->number, place);
    return answer == NO || add_seen(search, unit, place);
}

static bool look_up(Search *search, const Unit *unit)
{
    const Scan *scan = search->scan;
    const Book *book = scan->book;
    const size_t length = unit->end - unit->start;
    if (length <= scan->longest_line) {
        size_t at = unit->at, to = unit->to;
        const Passage *text = &scan->text->scanned;
        while (at < to && (text->codes[at] == ' ' || text->kinds[at] & IS_MARK))
            at++;
        while (at < to && (text->codes[to - 1] == ' ' || text->kinds[to - 1] & IS_MARK))
            to--;
        const size_t line = find_string(&book->lines, &text->codes[at], to - at);
        for (uint32_t k = line < book->lines.count ? book->line_first[line] : 0;
             line < book->lines.count && k < book->line_first[line + 1]; k++) {
            const int32_t place = book->line_places[k];
            if (length <= (size_t)book->limits[place] && !add_seen(search, unit, place))
                return false;
        }
    }
    for (size_t k = 0; k < book->always_count; k++) {
        const int32_t cue = book->always[2 * k], place = book->always[2 * k + 1];
        if (length <= (size_t)book->limits[place] && !see(search, unit, cue, place))
            return false;
    }
    return true;
}

/* Look at what the hits of a unit are to cues, each of which is tried once. */
static bool look_closely(Search *search, const Unit *unit)
{
    const Scan *scan = search->scan;
    const Book *book = scan->book;
    const size_t length = unit->end - unit->start;
    size_t *tried = search->tried;
    bool is_unread = false;
    for (size_t i = unit->low; i < unit->high; i++) {
        const Hit hit = scan->hits.hits[i];
        const size_t stop = hit.begin + length_of_string(&book->needles, hit.needle);
        if (stop > unit->to)
            continue;
        for (uint32_t k = book->use_first[hit.needle]; k < book->use_first[hit.needle + 1]; k++) {
            const Use *use = &book->uses[k];
            if (length > (size_t)use->longest) {
                is_unread = is_unread || (use->flags & TELLS && stands_alone(use, &scan->text->scanned, hit.begin, stop));
                continue;
            }
            if ((search->deciding && !(use->flags & DECIDES)) || hit.begin - unit->at > (size_t)use->reach ||
                unit->to - stop > (size_t)use->tail || tried[use->cue] == unit->number + 1 ||
                !stands_alone(use, &scan->text->scanned, hit.begin, stop))
                continue;
            tried[use->cue] = unit->number + 1;
            if (use->flags & IS_ALL ? !add_seen(search, unit, use->place)
                                    : !see(search, unit, use->cue, use->place))
                return false;
        }
    }
    return !is_unread || add_number(&search->found->unread, (int64_t)unit->number);
}

static size_t longest_read(const Book *book, const int64_t *starts, const int64_t *ends, size_t units)
{
    size_t longest = 0;
    for (size_t i = 0; i < units; i++) {
        const size_t length = (size_t)(ends[i] - starts[i]);
        longest = length <= book->longest_use && length > longest ? length : longest;
    }
    return longest;
}

/* Find what the rules of a book see of each unit; false where there is no memory. */
bool find_rules(const Scan *scan, const int64_t *starts, const int64_t *ends, size_t units, bool deciding, Found *found)
{
    const size_t longest = longest_read(scan->book, starts, ends, units);
    Search search = {.scan = scan, .deciding = deciding, .found = found};
    search.tried = calloc(scan->book->cues + 1, sizeof *search.tried);
    search.lists = make_lists(LARGER(PHRASE_LISTS, (scan->book->levels + 1) * LEVEL_LISTS), longest);
    bool is_done = search.tried && search.lists;
    for (size_t i = 0, near = 0; i < units && is_done; i++) {
        const Unit unit = unit_of(scan, starts, ends, i, &near);
        is_done = look_up(&search, &unit) && look_closely(&search, &unit);
    }
    free(search.tried);
    free(search.lists);
    return is_done;
}

static bool is_apostrophe(const Passage *text, size_t place)
{
    return place < text->length && text->codes[place] == '\'';
}

/* Find the words that stand in each unit: rows of a unit, the offsets of a word, and whether it needs a closer look. */
bool find_words(const Scan *scan, const int64_t *starts, const int64_t *ends, size_t units, Rows *words)
{
    const Book *book = scan->book;
    const Passage *text = &scan->text->scanned;
    for (size_t i = 0, near = 0; i < units; i++) {
        const Unit unit = unit_of(scan, starts, ends, i, &near);
        for (size_t k = unit.low; k < unit.high; k++) {
            const Hit hit = scan->hits.hits[k];
            const uint8_t word = book->words[hit.needle];
            const size_t begin = hit.begin, stop = begin + length_of_string(&book->needles, hit.needle);
            if (!(word & IS_TOPIC) || stop > unit.to)
                continue;
            const bool is_doubtful =
                word & STANDS_ALONE && (is_apostrophe(text, stop) || (begin > 0 && is_apostrophe(text, begin - 1)));
            if (!is_doubtful && word & STANDS_ALONE && (is_alnum_before(text, begin) || is_alnum_at(text, stop)))
                continue;
            if (!add_number(words, (int64_t)i) || !add_number(words, (int64_t)begin) ||
                !add_number(words, (int64_t)stop) || !add_number(words, is_doubtful))
                return false;
        }
    }
    return true;
}
