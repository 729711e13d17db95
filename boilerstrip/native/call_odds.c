/* The call that adds evidence to probabilities as log-odds; see odds.py. */
#include "calls.h"

#include <math.h>

#define LEAST 1e-4     /* how far from 0 and 1 a probability is held */
#define PLACES 10000.0 /* parts of a score */

static double to_score(double odds)
{
    return rint(PLACES / (1 + exp(-odds))) / PLACES;
}

static double log_odds(double probability)
{
    const double bounded = between(probability, LEAST, 1 - LEAST);
    return log(bounded / (1 - bounded));
}

/* Read number i of a list; false, with an error set, where it is none. */
static bool read_number(PyObject *list, Py_ssize_t i, double *number)
{
    PyObject *item = PyList_GetItem(list, i);
    *number = item ? PyFloat_AsDouble(item) : -1;
    return item && (*number != -1 || !PyErr_Occurred());
}

static bool fill_scores(PyObject *probabilities, PyObject *odds, PyObject *scores)
{
    double probability, added;
    for (Py_ssize_t i = 0; i < PyList_Size(scores); i++) {
        if (!read_number(probabilities, i, &probability) || !read_number(odds, i, &added))
            return false;
        PyObject *score = PyFloat_FromDouble(to_score(log_odds(probability) + added));
        if (!score || PyList_SetItem(scores, i, score) < 0)
            return false;
    }
    return true;
}

PyObject *call_add_odds(PyObject *module, PyObject *arguments)
{
    PyObject *probabilities, *odds;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!O!", &PyList_Type, &probabilities, &PyList_Type, &odds))
        return NULL;
    if (PyList_Size(probabilities) != PyList_Size(odds))
        return refuse("each probability has odds that are added"), NULL;
    PyObject *scores = PyList_New(PyList_Size(probabilities));
    if (scores && fill_scores(probabilities, odds, scores))
        return scores;
    Py_XDECREF(scores);
    return NULL;
}
