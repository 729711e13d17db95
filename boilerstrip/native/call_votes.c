/* The calls that count the words of a text by language, and its scripts; see language.py. */
#include "asked.h"

#define LANGUAGES 32 /* bits of a set of languages */
#define BUCKET_BITS 12

/* The hash of a word so far, and one more code point (Fowler, Noll & Vo: FNV-1a). */
#define EMPTY UINT64_C(0xCBF29CE484222325)
static uint64_t add_code(uint64_t hash, uint32_t code)
{
    return (hash ^ code) * UINT64_C(0x100000001B3);
}

/* A hash whose first bits tell words apart. */
static uint64_t finish(uint64_t hash)
{
    return hash * MIX;
}

/* A word as its hash, with its languages as a set of bits. */
typedef struct {
    uint64_t hash, languages;
} Voter;

/* Words in the order of their hashes, and where those begin that have the same first bits, and where all end. */
typedef struct {
    const Voter *words;
    const uint16_t *first;
    size_t count;
} Voters;

static void vote(const Voters *voters, uint64_t hash, int64_t *votes)
{
    const uint64_t bucket = hash >> (64 - BUCKET_BITS);
    for (size_t i = voters->first[bucket]; i < voters->first[bucket + 1] && i < voters->count; i++)
        if (voters->words[i].hash == hash)
            for (uint32_t bits = (uint32_t)voters->words[i].languages, language = 0; bits; bits >>= 1, language++)
                votes[language] += bits & 1;
}

/* Let the words of a text vote, in lower case. */
static void count_votes(const Voters *voters, const Known *text, int64_t *votes)
{
    for (size_t i = 0; i < text->length; i++) {
        uint64_t hash = EMPTY;
        for (; i < text->length && is_of_word(text, i); i++)
            hash = add_code(hash, lower_of(text, i));
        if (hash != EMPTY)
            vote(voters, finish(hash), votes);
    }
}

enum { VOTING, FIRST, VOTER_COUNT };
static const Expected VOTERS[VOTER_COUNT] = {{"words", 2, 8}, {"first", 1, 2}};

static bool take_voters(PyObject *given, Array *arrays, Voters *voters)
{
    if (!hold_all(given, VOTERS, VOTER_COUNT, arrays))
        return false;
    if (length_of(&arrays[VOTING], 1) != 2 || length_of(&arrays[FIRST], 0) != (1 << BUCKET_BITS) + 1)
        return refuse("each word has its languages, and each bucket a first word");
    *voters = (Voters){arrays[VOTING].view.buf, arrays[FIRST].view.buf, length_of(&arrays[VOTING], 0)};
    return true;
}

PyObject *call_count_votes(PyObject *module, PyObject *arguments)
{
    PyObject *text, *given, *votes = NULL;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "UO", &text, &given))
        return NULL;
    Array arrays[VOTER_COUNT] = {{0}};
    int64_t counts[LANGUAGES] = {0};
    Voters voters = {0};
    Known known;
    if (take_known(text, &known) && take_voters(given, arrays, &voters)) {
        count_votes(&voters, &known, counts);
        votes = to_list(counts, LANGUAGES);
    }
    PyMem_Free((void *)known.codes);
    release(arrays, VOTER_COUNT);
    return votes;
}

/* How many code points of each script a text holds: kana, Han and Cyrillic. */
static void count_scripts(const uint32_t *codes, size_t length, Py_ssize_t counts[3])
{
    for (size_t i = 0; i < length; i++) {
        counts[0] += 0x3041 <= codes[i] && codes[i] <= 0x30FA;
        counts[1] += 0x4E00 <= codes[i] && codes[i] <= 0x9FFF;
        counts[2] += 0x0400 <= codes[i] && codes[i] <= 0x04FF;
    }
}

/* The code points of the only argument, which is given to `PyMem_Free`; NULL, with an error set, where it is no text. */
static uint32_t *take_codes(PyObject *arguments, size_t *length)
{
    PyObject *text;
    if (!PyArg_ParseTuple(arguments, "U", &text))
        return NULL;
    *length = (size_t)PyUnicode_GetLength(text);
    return PyUnicode_AsUCS4Copy(text);
}

PyObject *call_count_scripts(PyObject *module, PyObject *arguments)
{
    size_t length;
    uint32_t *codes = take_codes(arguments, &length);
    (void)module;
    if (!codes)
        return NULL;
    Py_ssize_t counts[3] = {0};
    count_scripts(codes, length, counts);
    PyMem_Free(codes);
    return Py_BuildValue("nnn", counts[0], counts[1], counts[2]);
}

PyObject *call_hash_word(PyObject *module, PyObject *arguments)
{
    size_t length;
    uint32_t *codes = take_codes(arguments, &length);
    (void)module;
    if (!codes)
        return NULL;
    uint64_t hash = EMPTY;
    for (size_t i = 0; i < length; i++)
        hash = add_code(hash, codes[i]);
    PyMem_Free(codes);
    return PyLong_FromUnsignedLongLong(finish(hash));
}
