// @ts-nocheck: the packages are not installed.
import { DomSanitizer } from '@angular/platform-browser';
import { ActivatedRoute } from '@angular/router';

export class View {
  constructor(private readonly clean: DomSanitizer, private readonly route: ActivatedRoute) {}

  show(page: string) {
    const url = this.route.snapshot.queryParamMap.get('url')!;
    this.clean.bypassSecurityTrustUrl(url); // ✗ ts
    this.clean.bypassSecurityTrustResourceUrl(url); // ✗ ts
    this.clean.bypassSecurityTrustUrl(page); // ?
    this.clean.bypassSecurityTrustUrl(`/pages/${page}`); // ✓
  }
}
