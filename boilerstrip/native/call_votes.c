/* The calls that count the words of a text by language; see language.py. */
#include "calls.h"

#include <stdlib.h>
#include <string.h>

#define LANGUAGES 32 /* bits of a set of languages */
#define CODE_POINTS 0x110000

/* Whether code points are of a word, as this Python's own Unicode data says, which is asked once for each. */
enum { NOT_ASKED, NO, YES };
static uint8_t ANSWERS[CODE_POINTS];

static int ask(uint32_t code)
{
    PyObject *character = PyUnicode_FromOrdinal((int)code);
    PyObject *answer = character ? PyObject_CallMethod(character, "isalnum", NULL) : NULL;
    const int is_true = answer ? PyObject_IsTrue(answer) : -1;
    Py_XDECREF(character);
    Py_XDECREF(answer);
    return is_true;
}

/* 1 for a letter, digit or underscore, which `re` reads as `\w`, 0 for others; -1, with an error set, on failure. */
static int is_of_word(uint32_t code)
{
    if (ANSWERS[code] == NOT_ASKED) {
        const int answer = code == '_' ? 1 : ask(code);
        if (answer < 0)
            return -1;
        ANSWERS[code] = answer ? YES : NO;
    }
    return ANSWERS[code] == YES;
}

/* The hash of a word so far, and one more code point (Fowler, Noll & Vo: FNV-1a). */
#define EMPTY UINT64_C(0xCBF29CE484222325)
static uint64_t add_code(uint64_t hash, uint32_t code)
{
    return (hash ^ code) * UINT64_C(0x100000001B3);
}

/* Words by their hashes in rising order, with the languages of each as a set of bits. */
typedef struct {
    const uint64_t *hashes;
    const uint32_t *languages;
    size_t count;
} Voters;

static int compare(const void *left, const void *right)
{
    const uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return (a > b) - (a < b);
}

static void vote(const Voters *voters, uint64_t hash, int64_t *votes)
{
    const uint64_t *found = bsearch(&hash, voters->hashes, voters->count, sizeof hash, compare);
    for (uint32_t bits = found ? voters->languages[found - voters->hashes] : 0, i = 0; bits; bits >>= 1, i++)
        votes[i] += bits & 1;
}

/* Let the words of a text vote; false, with an error set, on failure. */
static bool count_votes(const Voters *voters, const uint32_t *codes, size_t length, int64_t *votes)
{
    uint64_t hash = EMPTY;
    bool is_open = false;
    for (size_t i = 0; i < length; i++) {
        const int is_inside = is_of_word(codes[i]);
        if (is_inside < 0)
            return false;
        if (is_inside)
            hash = add_code(hash, codes[i]);
        else if (is_open) {
            vote(voters, hash, votes);
            hash = EMPTY;
        }
        is_open = is_inside;
    }
    if (is_open)
        vote(voters, hash, votes);
    return true;
}

enum { HASHES, BITS, VOTER_COUNT };
static const Expected VOTERS[VOTER_COUNT] = {{"hashes", 1, 8}, {"languages", 1, 4}};

PyObject *call_count_votes(PyObject *module, PyObject *arguments)
{
    PyObject *text, *given, *votes = NULL;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "UO", &text, &given))
        return NULL;
    Array arrays[VOTER_COUNT] = {{0}};
    int64_t counts[LANGUAGES] = {0};
    uint32_t *codes = PyUnicode_AsUCS4Copy(text);
    if (codes && hold_all(given, VOTERS, VOTER_COUNT, arrays)) {
        const Voters voters = {arrays[HASHES].view.buf, arrays[BITS].view.buf, length_of(&arrays[HASHES], 0)};
        if (length_of(&arrays[BITS], 0) != voters.count)
            refuse("each word has its languages");
        else if (count_votes(&voters, codes, (size_t)PyUnicode_GetLength(text), counts))
            votes = PyByteArray_FromStringAndSize((const char *)counts, sizeof counts);
    }
    PyMem_Free(codes);
    release(arrays, VOTER_COUNT);
    return votes;
}

PyObject *call_hash_word(PyObject *module, PyObject *arguments)
{
    PyObject *word;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "U", &word))
        return NULL;
    uint32_t *codes = PyUnicode_AsUCS4Copy(word);
    if (!codes)
        return NULL;
    uint64_t hash = EMPTY;
    for (Py_ssize_t i = 0; i < PyUnicode_GetLength(word); i++)
        hash = add_code(hash, codes[i]);
    PyMem_Free(codes);
    return PyLong_FromUnsignedLongLong(hash);
}
