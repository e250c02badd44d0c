// Package frame reads what a text says about the amounts of money found in it:
// what the money is, how far it is, who gives it to whom, what for, where and
// when, who says so, and which amounts are the same money.
//
// It follows the idea of frames: a verb or a noun that governs an amount ("X
// investit 3 M€ dans Y", "un prêt de 3 M€ à Y") says what the money is, and which
// role its subject, its object and its prepositions fill. French is in tables
// (verbs.go, nouns.go, names.go, senses.go …), the engines know no words.
//
// What the frames propose is weighed against all else that stands around an amount
// (facts.go, candidate.go, choose.go, ties.go): the kind and the status by a network
// (network.go), whether it is about artificial intelligence, its link, and each role,
// for which nobody is an answer too, by weights (weights.go). Both are fitted to
// annotated passages. Times are told by rules alone.
package frame
