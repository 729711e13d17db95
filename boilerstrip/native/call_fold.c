/* The call that folds a text; see folding.py, which is the reference. */
#include "calls.h"

#define PORTION 32 /* code points that are read at once, and left as they are where all are of ASCII */

static const Expected PLAIN[] = {{"plain", 1, 2}};

/* Fold code points by the plain ones of the basic plane. */
static void fold(const uint16_t *plain, uint32_t *codes, size_t length)
{
    for (size_t at = 0; at < length; at += PORTION) {
        const size_t size = SMALLER(length - at, PORTION);
        if (!is_ascii(codes + at, size))
            for (size_t i = at; i < at + size; i++)
                codes[i] = codes[i] < PLANE_SIZE ? plain[codes[i]] : codes[i];
    }
}

static PyObject *fold_text(PyObject *text, const uint16_t *plain)
{
    const size_t length = (size_t)PyUnicode_GetLength(text);
    uint32_t *codes = PyUnicode_AsUCS4Copy(text);
    if (!codes)
        return NULL;
    fold(plain, codes, length);
    PyObject *folded = to_text(codes, length);
    PyMem_Free(codes);
    return folded;
}

PyObject *call_fold_text(PyObject *module, PyObject *arguments)
{
    PyObject *text, *given, *folded = NULL;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "UO", &text, &given))
        return NULL;
    Array plain[1] = {{0}};
    if (hold_all(given, PLAIN, 1, plain) && (length_of(plain, 0) == PLANE_SIZE || refuse("a table has another size")))
        folded = fold_text(text, plain->view.buf);
    release(plain, 1);
    return folded;
}
