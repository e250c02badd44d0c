package extract

// A trie finds the longest of many phrases that starts at a place.
type trie struct {
	next   map[uint64]int32 // node<<16 | wordID → node
	values map[int32][]int32
	size   int32
}

func (t *trie) add(ids []wordID, value int32) {
	if t.next == nil {
		t.next, t.values = map[uint64]int32{}, map[int32][]int32{}
	}
	node := int32(0)
	for _, id := range ids {
		key := uint64(node)<<16 | uint64(id)
		child, ok := t.next[key]
		if !ok {
			t.size++
			child = t.size
			t.next[key] = child
		}
		node = child
	}
	t.values[node] = append(t.values[node], value)
}

// step goes from node along id; ok is false where no phrase goes on so.
func (t *trie) step(node int32, id wordID) (int32, bool) {
	n, ok := t.next[uint64(node)<<16|uint64(id)]
	return n, ok && id != 0
}
