/* The kernel as a module of Python.
 *
 * It is built against the stable ABI of Python 3.11 and reads NumPy's arrays through the buffer protocol, so one build
 * serves every later Python and every NumPy.
 */
#include "calls.h"

PyDoc_STRVAR(read_units_doc, "read_units(text, (starts, ends, inline, sizes), titles, tables)\n--\n\n"
                             "Return what is seen of every unit: hashes of n-grams, their units, and rows of numbers.");

PyDoc_STRVAR(make_model_doc, "make_model(vocabulary, weights)\n--\n\nReturn a model, laid out as it is used.");

PyDoc_STRVAR(score_units_doc, "score_units((hashes, units, rows, rules, sizes), bags, model, line)\n--\n\n"
                              "Return of every unit the probability to go and the likeliest kind.");

PyDoc_STRVAR(count_votes_doc, "count_votes(text, (words, first))\n--\n\n"
                              "Return how many words of each language a text holds.");

PyDoc_STRVAR(hash_word_doc, "hash_word(word)\n--\n\nReturn the hash by which `count_votes` knows a word.");

PyDoc_STRVAR(count_scripts_doc, "count_scripts(text)\n--\n\n"
                                "Return how many code points of kana, Han and Cyrillic a text holds.");

PyDoc_STRVAR(fold_text_doc, "fold_text(text, (plain,))\n--\n\n"
                            "Return a text with each code point of the basic plane as another one.");

PyDoc_STRVAR(split_units_doc, "split_units(text, longest, abbreviations, fresh)\n--\n\n"
                              "Return the starts and ends of lines, or of the sentences of lines of so many code points.");

PyDoc_STRVAR(split_sentences_doc, "split_sentences(line, offset, abbreviations, fresh)\n--\n\n"
                                  "Return the starts and ends of the sentences of a line at some offset.");

PyDoc_STRVAR(outer_sentences_doc, "outer_sentences(text, starts, ends, abbreviations, fresh)\n--\n\n"
                                  "Return the first and the last sentence of each line that has several: the numbers of "
                                  "the lines, starts and ends.");

PyDoc_STRVAR(calm_units_doc, "calm_units(units, prose, inline, ends, amid, (first, last))\n--\n\n"
                             "Return for every unit its place in a table of what calms the model.");

PyDoc_STRVAR(add_odds_doc, "add_odds(probabilities, odds)\n--\n\n"
                           "Return the scores of probabilities to whose log-odds something is added.");

PyDoc_STRVAR(make_book_doc, "make_book(arrays)\n--\n\nReturn a book of rules, compiled.");

PyDoc_STRVAR(scan_text_doc, "scan_text(books, folded, (kinds, known), learn)\n--\n\n"
                            "Return a text in which all needles of some books are found.");

PyDoc_STRVAR(find_rules_doc, "find_rules(scan, starts, ends, deciding)\n--\n\n"
                             "Return units with rules, units with cues to try, and units that are too long for some.");

PyDoc_STRVAR(find_words_doc, "find_words(scan, starts, ends)\n--\n\n"
                             "Return units with the words in them: a unit, an offset, the word, whether it is doubtful.");

static PyMethodDef METHODS[] = {
    {"read_units", call_read_units, METH_VARARGS, read_units_doc},
    {"make_model", call_make_model, METH_VARARGS, make_model_doc},
    {"score_units", call_score_units, METH_VARARGS, score_units_doc},
    {"count_votes", call_count_votes, METH_VARARGS, count_votes_doc},
    {"hash_word", call_hash_word, METH_VARARGS, hash_word_doc},
    {"count_scripts", call_count_scripts, METH_VARARGS, count_scripts_doc},
    {"fold_text", call_fold_text, METH_VARARGS, fold_text_doc},
    {"split_units", call_split_units, METH_VARARGS, split_units_doc},
    {"split_sentences", call_split_sentences, METH_VARARGS, split_sentences_doc},
    {"outer_sentences", call_outer_sentences, METH_VARARGS, outer_sentences_doc},
    {"calm_units", call_calm_units, METH_VARARGS, calm_units_doc},
    {"add_odds", call_add_odds, METH_VARARGS, add_odds_doc},
    {"make_book", call_make_book, METH_VARARGS, make_book_doc},
    {"scan_text", call_scan_text, METH_VARARGS, scan_text_doc},
    {"find_rules", call_find_rules, METH_VARARGS, find_rules_doc},
    {"find_words", call_find_words, METH_VARARGS, find_words_doc},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot SLOTS_OF_MODULE[] = {
#ifdef Py_mod_gil /* threads share the answers of asked.c alone, which are the same whoever asks */
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL},
};

static struct PyModuleDef MODULE = {
    PyModuleDef_HEAD_INIT,
    .m_name = "boilerstrip.native.kernel",
    .m_doc = "Units, their features and scores, the rules that see them, and votes for languages, computed in C.",
    .m_methods = METHODS,
    .m_slots = SLOTS_OF_MODULE,
};

PyMODINIT_FUNC PyInit_kernel(void)
{
    return PyModuleDef_Init(&MODULE);
}
