/* The call that folds a text and makes it lower case in one reading; see folding.py, which is the reference. */
#include "asked.h"

#define BLOCK 32 /* code points that are read at once, faster where all are of ASCII */

static const Expected PLAIN[] = {{"plain", 1, 2}};

static bool is_ascii(const uint32_t *codes, size_t length)
{
    uint32_t all = 0;
    for (size_t i = 0; i < length; i++)
        all |= codes[i];
    return all < 0x80;
}

static size_t block_at(size_t at, size_t length)
{
    return length - at < BLOCK ? length - at : BLOCK;
}

/* Fold code points by the plain ones of the basic plane; those of ASCII are left as they are. */
static void fold(const uint16_t *plain, uint32_t *codes, size_t length)
{
    for (size_t at = 0; at < length; at += BLOCK) {
        const size_t size = block_at(at, length);
        if (!is_ascii(codes + at, size))
            for (size_t i = at; i < at + size; i++)
                codes[i] = codes[i] < PLANE_SIZE ? plain[codes[i]] : codes[i];
    }
}

/* Make code points lower case; false, with or without an error set, where Python fails or one has none alone. */
static bool lower_block(uint32_t *codes, size_t length)
{
    Known known;
    if (is_ascii(codes, length)) {
        for (size_t i = 0; i < length; i++)
            codes[i] += codes[i] - 'A' < 26 ? 'a' - 'A' : 0;
        return true;
    }
    if (!know(codes, length, &known) || (known.some & ODD_CASE))
        return false;
    for (size_t i = 0; i < length; i++)
        codes[i] = lower_of(&known, i);
    return true;
}

/* A text in lower case, in the place of its code points; None where one of them has none alone. */
static PyObject *to_lower(uint32_t *codes, size_t length)
{
    for (size_t at = 0; at < length; at += BLOCK)
        if (!lower_block(codes + at, block_at(at, length)))
            return PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
    return to_text(codes, length);
}

static PyObject *fold_and_lower(PyObject *text, const uint16_t *plain)
{
    const size_t length = (size_t)PyUnicode_GetLength(text);
    uint32_t *codes = PyUnicode_AsUCS4Copy(text);
    if (!codes)
        return NULL;
    fold(plain, codes, length);
    PyObject *folded = to_text(codes, length), *lowered = folded ? to_lower(codes, length) : NULL;
    PyObject *both = lowered ? PyTuple_Pack(2, folded, lowered) : NULL;
    Py_XDECREF(folded);
    Py_XDECREF(lowered);
    PyMem_Free(codes);
    return both;
}

PyObject *call_fold_text(PyObject *module, PyObject *arguments)
{
    PyObject *text, *given, *both = NULL;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "UO", &text, &given))
        return NULL;
    Array plain[1] = {{0}};
    if (hold_all(given, PLAIN, 1, plain) && (length_of(plain, 0) == PLANE_SIZE || refuse("a table has another size")))
        both = fold_and_lower(text, plain->view.buf);
    release(plain, 1);
    return both;
}
