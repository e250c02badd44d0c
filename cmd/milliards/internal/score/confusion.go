package score

import (
	"cmp"
	"slices"
)

// None stands in a Confusion for a field without a value.
const None = "–"

// A Confusion counts what was found where something was annotated.
type Confusion struct {
	counts map[[2]string]int // by annotated and found
}

func (c *Confusion) add(want, got string) {
	if c.counts == nil {
		c.counts = map[[2]string]int{}
	}
	c.counts[[2]string{cmp.Or(want, None), cmp.Or(got, None)}]++
}

// Count is the number of figures annotated so and found so.
func (c *Confusion) Count(want, got string) int { return c.counts[[2]string{want, got}] }

// Values are those that were annotated or found, in the order given, then in that of
// the alphabet; None comes last.
func (c *Confusion) Values(order []string) []string {
	seen := map[string]bool{}
	for pair := range c.counts {
		seen[pair[0]], seen[pair[1]] = true, true
	}
	rank := func(value string) int {
		if value == None {
			return len(order) + 1
		}
		if i := slices.Index(order, value); i >= 0 {
			return i
		}
		return len(order)
	}
	var values []string
	for value := range seen {
		values = append(values, value)
	}
	slices.SortFunc(values, func(a, b string) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a, b))
	})
	return values
}
