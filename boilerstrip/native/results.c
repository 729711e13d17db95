/* What calls hand back to Python. */
#include "calls.h"

PyObject *to_text(const uint32_t *codes, size_t length)
{
    int order = PY_LITTLE_ENDIAN ? -1 : 1; /* told, so that a byte order mark stays */
    if (bits_of(codes, length) > UINT8_MAX)
        return PyUnicode_DecodeUTF32((const char *)codes, (Py_ssize_t)(length * sizeof *codes), NULL, &order);
    uint8_t *bytes = PyMem_Malloc(length + 1);
    if (!bytes)
        return PyErr_NoMemory();
    for (size_t i = 0; i < length; i++)
        bytes[i] = (uint8_t)codes[i];
    PyObject *text = PyUnicode_DecodeLatin1((const char *)bytes, (Py_ssize_t)length, NULL);
    PyMem_Free(bytes);
    return text;
}

PyObject *to_list(const int64_t *numbers, size_t count)
{
    PyObject *list = PyList_New((Py_ssize_t)count);
    for (size_t i = 0; list && i < count; i++) {
        PyObject *number = PyLong_FromLongLong(numbers[i]);
        if (!number || PyList_SetItem(list, (Py_ssize_t)i, number) < 0) {
            Py_DECREF(list);
            return NULL;
        }
    }
    return list;
}
