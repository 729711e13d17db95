/* The calls that find rules: a book is compiled once, a text is scanned once, and its units are asked for. */
#include "asked.h"
#include "matcher.h"

#include <stdlib.h>
#include <string.h>

#define BOOK "boilerstrip.book"
#define SCAN "boilerstrip.scan"
#define CODE_POINTS 0x110000
#define BLOCK 256
#define PORTION 64 /* code points that are looked up at once */

enum {
    NEEDLES, NEEDLE_FIRST, USE_FIRST, USES, TOPIC_WORDS, LINES, LINE_FIRST, PLACE_FIRST, LINE_PLACES, LIMITS, PROGRAMS,
    PROGRAM_FIRST, ALWAYS, BOOK_COUNT,
};
static const Expected EXPECTED[BOOK_COUNT] = {
    {"needles", 1, 4},       {"needle_first", 1, 4}, {"use_first", 1, 4},    {"uses", 2, 4},     {"words", 1, 1},
    {"lines", 1, 4},         {"line_first", 1, 4},   {"place_first", 1, 4},  {"places", 1, 4},   {"limits", 1, 4},
    {"programs", 1, 4},      {"program_first", 1, 4}, {"always", 2, 4},
};

/* A book with the arrays that it is made of. */
typedef struct {
    Array arrays[BOOK_COUNT];
    Book book;
} Held;

static void let_go(Held *held)
{
    free_index(&held->book.index);
    release(held->arrays, BOOK_COUNT);
    free(held);
}

static void free_book(PyObject *capsule)
{
    Held *held = PyCapsule_GetPointer(capsule, BOOK);
    if (held)
        let_go(held);
}

static bool take_strings(const Array *codes, const Array *first, Strings *strings)
{
    if (!length_of(first, 0))
        return refuse("strings need to know where they begin");
    *strings = (Strings){codes->view.buf, first->view.buf, length_of(first, 0) - 1};
    return are_in_order(strings, length_of(codes, 0)) || refuse("the strings are in no order");
}

/* Whether numbers share out so many things among so many owners. */
static bool shares_out(const Array *first, size_t owners, size_t things)
{
    const uint32_t *at = first->view.buf;
    bool is_fit = length_of(first, 0) > 0 && length_of(first, 0) == owners + 1 && at[0] == 0 && at[owners] == things;
    for (size_t i = 0; i < owners && is_fit; i++)
        is_fit = at[i] <= at[i + 1];
    return is_fit;
}

static bool are_within(const int32_t *numbers, size_t count, size_t step, int32_t least, size_t bound)
{
    for (size_t i = 0; i < count; i++)
        if (numbers[i * step] < least || (numbers[i * step] >= 0 && (size_t)numbers[i * step] >= bound))
            return false;
    return true;
}

/* Whether each of the programs is empty, a phrase or a pattern. */
static bool are_programs(Book *book)
{
    for (size_t i = 0; i < book->cues; i++) {
        const uint32_t *program = &book->programs[book->program_first[i]];
        const size_t length = book->program_first[i + 1] - book->program_first[i];
        if (length && !is_phrase(program, length) && !is_pattern(program, length, &book->levels))
            return false;
    }
    return true;
}

static bool fits(Held *held)
{
    const Array *arrays = held->arrays;
    Book *book = &held->book;
    const size_t uses = length_of(&arrays[USES], 0), cues = book->cues, rules = book->rules;
    if (length_of(&arrays[USES], 1) != USE_COLUMNS || length_of(&arrays[ALWAYS], 1) != 2 ||
        length_of(&arrays[TOPIC_WORDS], 0) != book->needles.count ||
        !shares_out(&arrays[USE_FIRST], book->needles.count, uses) ||
        !shares_out(&arrays[PLACE_FIRST], book->lines.count, length_of(&arrays[LINE_PLACES], 0)) ||
        !shares_out(&arrays[PROGRAM_FIRST], cues, length_of(&arrays[PROGRAMS], 0)) || !are_programs(book))
        return false;
    const int32_t *numbers = arrays[USES].view.buf;
    for (size_t column = 2; column < USE_COLUMNS; column++)
        if (!are_within(numbers + column, uses, USE_COLUMNS, 0, INT32_MAX))
            return false;
    return are_within(numbers, uses, USE_COLUMNS, 0, rules) && are_within(numbers + 1, uses, USE_COLUMNS, 0, cues) &&
           are_within(book->line_places, length_of(&arrays[LINE_PLACES], 0), 1, 0, rules) &&
           are_within(book->limits, rules, 1, 0, INT32_MAX) && are_within(book->always, book->always_count, 2, 0, cues) &&
           are_within(book->always + 1, book->always_count, 2, 0, rules);
}

/* What a unit may have at most to be read as a phrase or looked up as a line. */
static void measure(Held *held)
{
    Book *book = &held->book;
    for (size_t i = 0; i < length_of(&held->arrays[USES], 0); i++)
        if ((size_t)book->uses[i].longest > book->longest_use)
            book->longest_use = (size_t)book->uses[i].longest;
    for (size_t i = 0; i < book->always_count; i++)
        if ((size_t)book->limits[book->always[2 * i + 1]] > book->longest_use)
            book->longest_use = (size_t)book->limits[book->always[2 * i + 1]];
    for (size_t i = 0; i < book->lines.count; i++)
        if (length_of_string(&book->lines, i) + 2 * AROUND > book->longest_line)
            book->longest_line = length_of_string(&book->lines, i) + 2 * AROUND;
}

static bool take_book(PyObject *given, Held *held)
{
    Array *arrays = held->arrays;
    Book *book = &held->book;
    if (!hold_all(given, EXPECTED, BOOK_COUNT, arrays) ||
        !take_strings(&arrays[NEEDLES], &arrays[NEEDLE_FIRST], &book->needles) ||
        !take_strings(&arrays[LINES], &arrays[LINE_FIRST], &book->lines))
        return false;
    book->use_first = arrays[USE_FIRST].view.buf;
    book->uses = arrays[USES].view.buf;
    book->words = arrays[TOPIC_WORDS].view.buf;
    book->line_first = arrays[PLACE_FIRST].view.buf;
    book->line_places = arrays[LINE_PLACES].view.buf;
    book->limits = arrays[LIMITS].view.buf;
    book->rules = length_of(&arrays[LIMITS], 0);
    book->programs = arrays[PROGRAMS].view.buf;
    book->program_first = arrays[PROGRAM_FIRST].view.buf;
    book->always = arrays[ALWAYS].view.buf;
    book->always_count = length_of(&arrays[ALWAYS], 0);
    book->cues = length_of(&arrays[PROGRAM_FIRST], 0) - 1;
    if (!fits(held))
        return refuse("the parts of the book don't fit together");
    measure(held);
    return index_strings(&book->needles, book->words, &book->index) || (PyErr_NoMemory(), false);
}

PyObject *call_make_book(PyObject *module, PyObject *arguments)
{
    PyObject *given;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "O", &given))
        return NULL;
    Held *held = calloc(1, sizeof *held);
    if (!held)
        return PyErr_NoMemory();
    PyObject *capsule = take_book(given, held) ? PyCapsule_New(held, BOOK, free_book) : NULL;
    if (!capsule)
        let_go(held);
    return capsule;
}

/* A text scanned for several books, which it must keep. */
typedef struct {
    PyObject *owners; /* a tuple of books */
    Scan *scans;      /* one for each */
    size_t count;
    uint32_t *folded, *lowered, *codes; /* the text, in lower case, and the scanned one where it is another */
    uint32_t *left_out;                 /* offsets of what is not scanned */
    uint8_t *kinds, *scanned_kinds;
    Scanned text;
} HeldScan;

static void free_held_scan(HeldScan *held)
{
    for (size_t i = 0; i < held->count; i++)
        free(held->scans[i].hits.hits);
    free(held->scans);
    PyMem_Free(held->folded);
    free(held->lowered);
    free(held->codes);
    free(held->kinds);
    free(held->scanned_kinds);
    free(held->left_out);
    Py_XDECREF(held->owners);
    free(held);
}

static void free_scan(PyObject *capsule)
{
    HeldScan *held = PyCapsule_GetPointer(capsule, SCAN);
    if (held)
        free_held_scan(held);
}

enum { KINDS_OF, KNOWN, KIND_TABLES };
static const Expected KIND_ARRAYS[KIND_TABLES] = {{"kinds", 1, 1}, {"known", 1, 1}};

/* Look up the kinds of some code points; return whether they are known, which is seen at once where all are of the first
 * block. */
static bool look_up_block(const uint32_t *codes, size_t length, const uint8_t *table, const uint8_t *known, uint8_t *kinds)
{
    const bool is_first = bits_of(codes, length) < BLOCK;
    uint8_t all = is_first ? known[0] : 1;
    for (size_t i = 0; !is_first && i < length; i++)
        all &= known[codes[i] / BLOCK];
    for (size_t i = 0; i < length; i++)
        kinds[i] = table[codes[i]];
    return all;
}

/* Look up the kinds of all code points of a text; return whether they are known. */
static bool look_up_kinds(const Passage *text, const uint8_t *table, const uint8_t *known, uint8_t *kinds)
{
    bool all = true;
    for (size_t at = 0; at < text->length; at += PORTION) {
        const size_t length = SMALLER(text->length - at, PORTION);
        all &= look_up_block(text->codes + at, length, table, known, kinds + at);
    }
    return all;
}

/* The same, where what is told of none of a block yet is asked for first. */
static bool fill_kinds(const Passage *text, const Array *tables, PyObject *learn, uint8_t *kinds)
{
    const uint8_t *table = tables[KINDS_OF].view.buf, *known = tables[KNOWN].view.buf;
    if (length_of(&tables[KINDS_OF], 0) != CODE_POINTS || length_of(&tables[KNOWN], 0) != CODE_POINTS / BLOCK)
        return refuse("the kinds are not those of all code points");
    if (look_up_kinds(text, table, known, kinds))
        return true;
    for (size_t i = 0; i < text->length; i++)
        if (!known[text->codes[i] / BLOCK]) {
            PyObject *answer = PyObject_CallFunction(learn, "I", text->codes[i] / BLOCK);
            if (!answer)
                return false;
            Py_DECREF(answer);
        }
    look_up_kinds(text, table, known, kinds);
    return true;
}

static bool is_doubled_blank(const uint32_t *codes, size_t i)
{
    return (codes[i] == ' ') & (codes[i - 1] == ' ');
}

/* How many blanks behind blanks there are from one place of a text to another. */
static uint32_t count_blanks(const uint32_t *codes, size_t begin, size_t end)
{
    uint32_t count = 0;
    for (size_t i = LARGER(begin, 1); i < end; i++)
        count += is_doubled_blank(codes, i);
    return count;
}

/* Add what is searched of a part of a text: all but blanks behind blanks. */
static void keep_others(HeldScan *held, size_t begin, size_t end)
{
    const Passage *text = &held->text.lowered;
    size_t kept = held->text.scanned.length, left_out = held->text.left_out_count;
    if (!count_blanks(text->codes, begin, end)) { /* as most often */
        memcpy(held->codes + kept, text->codes + begin, (end - begin) * sizeof *held->codes);
        memcpy(held->scanned_kinds + kept, text->kinds + begin, end - begin);
        kept += end - begin;
    } else
        for (size_t i = begin; i < end; i++)
            if (i > 0 && is_doubled_blank(text->codes, i))
                held->left_out[left_out++] = (uint32_t)i;
            else {
                held->codes[kept] = text->codes[i];
                held->scanned_kinds[kept++] = text->kinds[i];
            }
    held->text.scanned.length = kept;
    held->text.left_out_count = left_out;
}

/* Leave out blanks behind blanks, where there are any, for what is searched; false where there is no memory. */
static bool leave_out_blanks(HeldScan *held)
{
    const Passage *text = &held->text.lowered;
    const uint32_t count = count_blanks(text->codes, 0, text->length);
    held->text.scanned = *text;
    if (!count)
        return true;
    held->codes = malloc(text->length * sizeof *held->codes);
    held->scanned_kinds = malloc(text->length);
    held->left_out = malloc(count * sizeof *held->left_out);
    if (!held->codes || !held->scanned_kinds || !held->left_out)
        return false;
    held->text.left_out = held->left_out;
    held->text.scanned = (Passage){held->codes, held->scanned_kinds, 0};
    for (size_t at = 0; at < text->length; at += PORTION)
        keep_others(held, at, SMALLER(at + PORTION, text->length));
    return true;
}

static bool take_text(PyObject *folded, HeldScan *held)
{
    const size_t length = (size_t)PyUnicode_GetLength(folded);
    if (length >= UINT32_MAX)
        return refuse("the text is too long");
    held->folded = PyUnicode_AsUCS4Copy(folded);
    held->lowered = malloc((length + 1) * sizeof *held->lowered);
    held->kinds = malloc(length + 1);
    if (!held->folded || !held->lowered || !held->kinds)
        return PyErr_NoMemory(), false;
    held->text.folded = held->folded;
    held->text.lowered = (Passage){held->lowered, held->kinds, length};
    return lower_codes(held->folded, length, held->lowered);
}

/* Take the books that a text is scanned for; their rules are counted together, and so is what a line may have. */
static bool take_books(PyObject *owners, HeldScan *held)
{
    const Py_ssize_t count = PyTuple_Size(owners);
    held->scans = calloc((size_t)count + 1, sizeof *held->scans);
    if (!held->scans)
        return PyErr_NoMemory(), false;
    size_t longest_line = 0, rules = 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        const Held *owner = PyCapsule_GetPointer(PyTuple_GetItem(owners, i), BOOK);
        if (!owner)
            return false;
        if (rules + owner->book.rules > INT32_MAX)
            return refuse("the books have too many rules");
        held->scans[held->count++] = (Scan){.book = &owner->book, .text = &held->text, .first_rule = (int32_t)rules};
        rules += owner->book.rules;
        longest_line = owner->book.longest_line > longest_line ? owner->book.longest_line : longest_line;
    }
    for (size_t i = 0; i < held->count; i++)
        held->scans[i].longest_line = longest_line;
    return true;
}

static bool search(HeldScan *held)
{
    bool is_done;
    Py_BEGIN_ALLOW_THREADS;
    is_done = leave_out_blanks(held);
    for (size_t i = 0; i < held->count && is_done; i++) {
        Scan *scan = &held->scans[i];
        is_done = find_needles(&scan->book->needles, &scan->book->index, &held->text.scanned, &scan->hits);
    }
    Py_END_ALLOW_THREADS;
    if (!is_done)
        PyErr_NoMemory();
    return is_done;
}

PyObject *call_scan_text(PyObject *module, PyObject *arguments)
{
    PyObject *owners, *folded, *kinds, *learn, *capsule = NULL;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!UOO", &PyTuple_Type, &owners, &folded, &kinds, &learn))
        return NULL;
    HeldScan *held = calloc(1, sizeof *held);
    if (!held)
        return PyErr_NoMemory();
    Py_INCREF(owners);
    held->owners = owners;
    Array tables[KIND_TABLES] = {{0}};
    if (take_books(owners, held) && take_text(folded, held) &&
        hold_all(kinds, KIND_ARRAYS, KIND_TABLES, tables) &&
        fill_kinds(&held->text.lowered, tables, learn, held->kinds) && search(held))
        capsule = PyCapsule_New(held, SCAN, free_scan);
    release(tables, KIND_TABLES);
    if (!capsule)
        free_held_scan(held);
    return capsule;
}

static PyObject *to_tuple(const Found *found)
{
    PyObject *seen = to_list(found->seen.values, found->seen.count);
    PyObject *tries = to_list(found->tries.values, found->tries.count);
    PyObject *unread = to_list(found->unread.values, found->unread.count);
    PyObject *tuple = seen && tries && unread ? PyTuple_Pack(3, seen, tries, unread) : NULL;
    Py_XDECREF(seen);
    Py_XDECREF(tries);
    Py_XDECREF(unread);
    return tuple;
}

PyObject *call_find_rules(PyObject *module, PyObject *arguments)
{
    PyObject *given, *starts, *ends, *result = NULL;
    int deciding;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOOp", &given, &starts, &ends, &deciding))
        return NULL;
    const HeldScan *held = PyCapsule_GetPointer(given, SCAN);
    Offsets units = {0};
    Found found = {.seen = {0}};
    if (held && take_units(starts, ends, held->text.lowered.length, &units)) {
        bool is_done = true;
        Py_BEGIN_ALLOW_THREADS;
        for (size_t i = 0; i < held->count && is_done; i++)
            is_done = find_rules(&held->scans[i], units.starts, units.ends, units.count, deciding, &found);
        Py_END_ALLOW_THREADS;
        result = is_done ? to_tuple(&found) : PyErr_NoMemory();
    }
    free(found.seen.values);
    free(found.tries.values);
    free(found.unread.values);
    give_back(&units);
    return result;
}

/* Rows of four numbers with a word itself where there was its end. */
static PyObject *to_words(const Rows *rows, const uint32_t *codes)
{
    PyObject *list = to_list(rows->values, rows->count);
    for (size_t i = 2; list && i < rows->count; i += 4) {
        const size_t begin = (size_t)rows->values[i - 1], end = (size_t)rows->values[i];
        PyObject *word = to_text(codes + begin, end - begin);
        if (!word || PyList_SetItem(list, (Py_ssize_t)i, word) < 0) {
            Py_DECREF(list);
            return NULL;
        }
    }
    return list;
}

PyObject *call_find_words(PyObject *module, PyObject *arguments)
{
    PyObject *given, *starts, *ends, *result = NULL;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "OOO", &given, &starts, &ends))
        return NULL;
    const HeldScan *held = PyCapsule_GetPointer(given, SCAN);
    Offsets units = {0};
    Rows words = {0};
    if (held && take_units(starts, ends, held->text.lowered.length, &units)) {
        bool is_done = true;
        for (size_t i = 0; i < held->count && is_done; i++)
            is_done = find_words(&held->scans[i], units.starts, units.ends, units.count, &words);
        result = is_done ? to_words(&words, held->text.scanned.codes) : PyErr_NoMemory();
    }
    free(words.values);
    give_back(&units);
    return result;
}
