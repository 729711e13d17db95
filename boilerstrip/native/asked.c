/* Asks Python about code points, once for each that a process meets. */
#include "asked.h"

#define CODE_POINTS 0x110000
#define PORTION 32 /* code points that are written at once, faster where all are of ASCII */

static uint32_t ANSWERS[CODE_POINTS];

typedef struct {
    const char *method;
    uint32_t answer;
} Question;
static const Question QUESTIONS[] = {{"isalnum", ALNUM}, {"isspace", BLANK}, {"islower", SMALL}, {"isdigit", NUMERAL}};

static uint32_t role_of(uint32_t code)
{
    switch (code) {
    case '\n': case '\r': case '\v': case '\f': case 0x1C: case 0x1D: case 0x1E: case 0x85: case 0x2028: case 0x2029:
        return BREAK;
    case '.': case '!': case '?': case 0x2026: case 0x3002: case 0xFF01: case 0xFF1F: case 0xFF61:
        return MARK;
    case '"': case 0xAB: case 0x201C: case 0x201E: case 0x300C: case 0x300E:
        return QUOTE;
    default:
        return 0;
    }
}

/* The answers of a character's methods; 0, with an error set, on failure. */
static uint32_t ask(PyObject *character)
{
    uint32_t answers = ASKED;
    for (size_t i = 0; i < sizeof QUESTIONS / sizeof *QUESTIONS; i++) {
        PyObject *answer = PyObject_CallMethod(character, QUESTIONS[i].method, NULL);
        if (!answer)
            return 0;
        answers |= answer == Py_True ? QUESTIONS[i].answer : 0;
        Py_DECREF(answer);
    }
    return answers;
}

/* The lower case of a character above the bits of the answers, or itself where that is longer; 0, with an error set, on
 * failure. */
static uint32_t ask_for_lower(PyObject *character, uint32_t code)
{
    PyObject *lowered = PyObject_CallMethod(character, "lower", NULL);
    if (!lowered)
        return 0;
    const uint32_t own = PyUnicode_GetLength(lowered) == 1 ? PyUnicode_ReadChar(lowered, 0) : code;
    Py_DECREF(lowered);
    return own << CASE_SHIFT;
}

static bool learn(uint32_t code)
{
    PyObject *character = PyUnicode_FromOrdinal((int)code);
    const uint32_t answers = character ? ask(character) : 0;
    const uint32_t lowered = answers ? ask_for_lower(character, code) : 0;
    Py_XDECREF(character);
    if (!answers || PyErr_Occurred())
        return false;
    ANSWERS[code] = answers | lowered | role_of(code);
    return true;
}

static bool all_are_known(const Known *text)
{
    uint32_t all = ASKED;
    for (size_t i = 0; i < text->length; i++)
        all &= answer_of(text, i);
    return all;
}

bool know(const uint32_t *codes, size_t length, Known *known)
{
    *known = (Known){codes, ANSWERS, length};
    if (all_are_known(known)) /* as nearly always, told at once */
        return true;
    for (size_t i = 0; i < length; i++)
        if (!answer_of(known, i) && !learn(codes[i]))
            return false;
    return true;
}

static bool lower_portion(const uint32_t *codes, size_t length, uint32_t *lowered)
{
    Known known;
    if (is_ascii(codes, length)) {
        for (size_t i = 0; i < length; i++)
            lowered[i] = codes[i] + (codes[i] - 'A' < 26 ? 'a' - 'A' : 0);
        return true;
    }
    if (!know(codes, length, &known))
        return false;
    for (size_t i = 0; i < length; i++)
        lowered[i] = lower_of(&known, i);
    return true;
}

bool lower_codes(const uint32_t *codes, size_t length, uint32_t *lowered)
{
    for (size_t at = 0; at < length; at += PORTION)
        if (!lower_portion(codes + at, SMALLER(length - at, PORTION), lowered + at))
            return false;
    return true;
}

bool take_known(PyObject *text, Known *known)
{
    const uint32_t *codes = PyUnicode_AsUCS4Copy(text);
    return know(codes, codes ? (size_t)PyUnicode_GetLength(text) : 0, known) && codes;
}
