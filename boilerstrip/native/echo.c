/* The echo of a unit: whether it stands twice, and which of its words stand in the title, the head and the body; see
 * features/echo.py. */
#include "kernel.h"

#include <stdlib.h>
#include <string.h>

#define HEAD_WORDS 3
#define RARE 2.0
#define RARE_SHARE 0.15
#define TELLING_LENGTH 4

enum { TWIN_BEFORE, TWIN_AFTER, TITLE_WORDS, HEAD_SHARE, BODY_WORDS, BODY_RARE, NEIGHBOUR_WORDS, TITLE_GIVEN };

/* How many of a unit's telling words stand where; words that stand in it twice count twice, but not as pairs. */
typedef struct {
    int64_t words, in_title, in_head, in_body, rare, pairs, beside;
} Count;

/* One document, and room to work in for the largest. */
typedef struct {
    const Tables *tables;
    const Words *words;
    size_t begin, end; /* its units */
    Text title;
    float *rows;
    Place *places, *spare;
    Place *title_places;
    Token *title_tokens;
    Count *counts; /* by unit of the document */
} Document;

static bool is_telling(const Token *token)
{
    return token->kind == CJK || token->kind == DIGIT || (token->kind < DIGIT && token->length >= TELLING_LENGTH);
}

static float *echo_of(const Document *document, size_t unit)
{
    return document->rows + unit * ROW_COLUMNS + SHAPE_COLUMNS + PLACE_COLUMNS;
}

/* Mark the units with the same words as one before or behind. */
static void fill_twins(const Document *document)
{
    Place *wholes = document->places;
    size_t count = 0;
    for (size_t unit = document->begin; unit < document->end; unit++) {
        const size_t first = document->words->first[unit], tokens = document->words->first[unit + 1] - first;
        if (tokens)
            wholes[count++] = (Place){whole_hash(document->tables, document->words->tokens + first, tokens), unit};
    }
    sort_places(wholes, document->spare, count);
    for (size_t i = 1; i < count; i++)
        if (wholes[i].hash == wholes[i - 1].hash)
            echo_of(document, wholes[i].at)[TWIN_BEFORE] = echo_of(document, wholes[i - 1].at)[TWIN_AFTER] = 1;
}

/* Collect the telling words, in order; return how many there are. */
static size_t collect_words(const Document *document)
{
    const size_t *first = document->words->first;
    size_t count = 0;
    for (size_t unit = document->begin; unit < document->end; unit++)
        for (size_t i = first[unit]; i < first[unit + 1]; i++) {
            const Token *token = document->words->tokens + i;
            if (is_telling(token)) {
                document->places[count++] = (Place){token->hash, unit};
                document->counts[unit - document->begin].words++;
            }
        }
    sort_places(document->places, document->spare, count);
    return count;
}

/* The words of the title, in order; return how many there are. */
static size_t collect_title(const Document *document)
{
    const Text *title = &document->title;
    const size_t count = read_tokens(document->tables, title->codes, read_of(title->length), document->title_tokens);
    for (size_t i = 0; i < count; i++)
        document->title_places[i] = (Place){document->title_tokens[i].hash, 0};
    sort_places(document->title_places, document->spare, count);
    return count;
}

/* The first unit that has enough telling words; behind the last one if none has. */
static size_t find_head(const Document *document)
{
    size_t unit = document->begin;
    while (unit < document->end && document->counts[unit - document->begin].words < HEAD_WORDS)
        unit++;
    return unit;
}

static double rarity(const Document *document)
{
    double prose = 0;
    for (size_t unit = document->begin; unit < document->end; unit++)
        prose += document->words->prose[unit];
    return RARE_SHARE * prose > RARE ? RARE_SHARE * prose : RARE;
}

/* What is known of one word of a document. */
typedef struct {
    bool in_title, in_head;
    int64_t in_prose; /* how many units of prose hold it */
} Known;

static Known know_word(const Document *document, const Place *places, size_t count, size_t head)
{
    Known known = {0};
    for (size_t i = 0; i < count; i++)
        if (!i || places[i].at != places[i - 1].at) {
            known.in_head |= places[i].at == head;
            known.in_prose += document->words->prose[places[i].at];
        }
    return known;
}

static void count_word(const Document *document, const Place *places, size_t count, Known known, double most)
{
    for (size_t i = 0; i < count; i++) {
        Count *unit = &document->counts[places[i].at - document->begin];
        const int64_t others = known.in_prose - document->words->prose[places[i].at];
        unit->in_title += known.in_title;
        unit->in_head += known.in_head;
        unit->in_body += others > 0;
        unit->rare += others > 0 && (double)others <= most;
    }
}

/* Count the pairs of word and unit that have a like one in the unit before or behind. A word in the last unit counts as
 * beside the next word in the first, as the model learnt it. */
static void count_beside(const Document *document, const Place *places, size_t count)
{
    const size_t size = document->end - document->begin;
    Count *before = NULL;
    bool before_counts = false;
    size_t flat_before = 0;
    for (size_t i = 0, word = 0; i < count; i++) {
        const bool same_word = i && places[i].hash == places[i - 1].hash;
        if (same_word && places[i].at == places[i - 1].at)
            continue;
        word += i && !same_word;
        const size_t nth = places[i].at - document->begin, flat = word * size + nth;
        Count *unit = &document->counts[nth];
        const bool follows = before && flat == flat_before + 1;
        if (follows && !before_counts)
            before->beside++;
        unit->pairs++;
        unit->beside += follows;
        before = unit;
        before_counts = follows;
        flat_before = flat;
    }
}

static void count_words(const Document *document, size_t count)
{
    const size_t head = find_head(document), in_title = collect_title(document);
    const double most = rarity(document);
    const Place *places = document->places, *title = document->title_places, *title_end = title + in_title;
    for (size_t first = 0, end; first < count; first = end) {
        for (end = first + 1; end < count && places[end].hash == places[first].hash;)
            end++;
        Known known = know_word(document, places + first, end - first, head);
        while (title < title_end && title->hash < places[first].hash)
            title++;
        known.in_title = title < title_end && title->hash == places[first].hash;
        count_word(document, places + first, end - first, known, most);
    }
    count_beside(document, places, count);
}

static float share(int64_t count, int64_t all)
{
    return (float)((double)count / (double)(all > 1 ? all : 1));
}

static void fill_document(const Document *document)
{
    const size_t units = document->end - document->begin;
    fill_twins(document);
    memset(document->counts, 0, units * sizeof *document->counts);
    const size_t count = collect_words(document);
    if (!count) /* a document without words has no echo */
        return;
    count_words(document, count);
    for (size_t i = 0; i < units; i++) {
        const Count *own = &document->counts[i];
        float *row = echo_of(document, document->begin + i);
        row[TITLE_WORDS] = share(own->in_title, own->words);
        row[HEAD_SHARE] = share(own->in_head, own->words);
        row[BODY_WORDS] = share(own->in_body, own->words);
        row[BODY_RARE] = share(own->rare, own->words);
        row[NEIGHBOUR_WORDS] = share(own->beside, own->pairs);
        row[TITLE_GIVEN] = document->title.codes != NULL;
    }
}

bool fill_echoes(const Tables *tables, const Layout *layout, const Words *words, const Text *titles, float *rows)
{
    size_t tokens = MAX_UNIT, units = 1; /* of a title, and of the largest document */
    for (size_t document = 0, begin = 0; document < layout->documents; document++) {
        const size_t size = (size_t)layout->sizes[document], own = words->first[begin + size] - words->first[begin];
        tokens = own > tokens ? own : tokens;
        units = size > units ? size : units;
        begin += size;
    }
    Document document = {
        .tables = tables,
        .words = words,
        .rows = rows,
        .places = malloc(tokens * sizeof(Place)),
        .spare = malloc(tokens * sizeof(Place)),
        .title_places = malloc(MAX_UNIT * sizeof(Place)),
        .title_tokens = malloc(MAX_UNIT * sizeof(Token)),
        .counts = malloc(units * sizeof(Count)),
    };
    const bool is_ready =
        document.places && document.spare && document.title_places && document.title_tokens && document.counts;
    for (size_t i = 0; is_ready && i < layout->documents; i++) {
        document.end = document.begin + (size_t)layout->sizes[i];
        document.title = titles[i];
        fill_document(&document);
        document.begin = document.end;
    }
    free(document.places);
    free(document.spare);
    free(document.title_places);
    free(document.title_tokens);
    free(document.counts);
    return is_ready;
}
