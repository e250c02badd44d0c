package frame

// What is asked of a word again and again, by one step after the other.
type question uint8

const (
	aName     question = 1 << iota // is it a name?
	ofAI                           // of artificial intelligence?
	aVerbHere                      // is the form of a verb one here?
)

// told is what has been found out about a word: a bit for each question that was asked,
// and four bits above it one where the answer is yes.
type told uint8

func (t told) knows(q question) bool { return t&told(q) != 0 }

func (t told) is(q question) bool { return t&told(q<<4) != 0 }

// tell notes the answer to a question, and returns it.
func (t *told) tell(q question, is bool) bool {
	*t |= told(q)
	if is {
		*t |= told(q << 4)
	}
	return is
}
