package frame

// inherits hands on what a first mention or a total says to its repeats and
// parts.
func (r *Reader) inherits() {
	for k := range r.amounts {
		a := &r.readings[k]
		if oneHoldsOther(a.AnnouncedBy, a.Investor) || oneHoldsOther(a.AnnouncedBy, a.Recipient) {
			a.AnnouncedBy = ""
			r.forget(k, "announced_by")
		}
		if a.Link == NoLink || a.LinkTo > k {
			continue
		}
		b := &r.readings[a.LinkTo]
		for _, f := range [...][2]*string{{&a.Project, &b.Project}, {&a.Place, &b.Place}, {&a.AnnouncedBy, &b.AnnouncedBy}} {
			if *f[0] == "" {
				*f[0] = *f[1]
			}
		}
		if a.Link == SameAs {
			a.Kind, a.Status = b.Kind, b.Status
			if a.Purpose == "" {
				a.Purpose = b.Purpose
			}
			if a.Horizon == "" && a.HorizonText == "" {
				a.Horizon, a.HorizonText = b.Horizon, b.HorizonText
			}
		}
	}
}

// inherit takes over what another amount or the document tells.
func (r *Reader) inherit(k int) {
	reading := &r.readings[k]
	r.ofNoun(k)
	if reading.Link != NoLink && reading.LinkTo < k {
		r.copyRoles(k, reading.LinkTo, reading.Link == SameAs)
	}
	r.byTopic(k)
}

// copyRoles takes over who gives and who gets: all of a repeat, of a part what
// it leaves out.
func (r *Reader) copyRoles(k, from int, all bool) {
	a, b := &r.readings[k], &r.readings[from]
	why := reason{rule: "linked amount"}
	if all || a.Investor == "" && a.Recipient == "" || a.Kind == b.Kind {
		r.set(k, recipient, b.Recipient, why)
		r.set(k, investor, b.Investor, why)
	}
}
