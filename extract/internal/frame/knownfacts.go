package frame

// A knownFact is what one or two facts of a candidate say for each role. Facts of nothing
// but small numbers, a shape and a kind, come again with nearly every candidate: they are
// looked up the first time.
type knownFact struct {
	sum   roleSums
	known bool
}

// knownFacts are the facts of candidates that are learnt so.
type knownFacts struct {
	ofKind [shapeCount][kindCount]knownFact // the shape, with the kind of the amount or none
	ofSpot [spotCount][shapeCount]knownFact // the place, and that with the shape
}

// learn tells facts that are not known yet with the rest of the evidence, and keeps what
// they say; not while somebody watches, who is told all facts in their order.
func (r *Reader) learn(m *knownFact, e *evidence, facts ...feature) {
	*e = append(*e, facts...)
	if r.watch == nil {
		m.known = true
		m.sum.add(r.lex.weights, facts)
	}
}
