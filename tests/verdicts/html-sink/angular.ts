// @ts-nocheck: the packages and the page are not there.
import { DomSanitizer } from '@angular/platform-browser';
import { ActivatedRoute } from '@angular/router';
import { inject, Renderer2, SecurityContext } from '@angular/core';

export class View {
  constructor(private readonly clean: DomSanitizer, private readonly route: ActivatedRoute, private readonly renderer: Renderer2) {}

  show(target: unknown, page: string) {
    const text = this.route.snapshot.queryParamMap.get('text')!;
    this.clean.bypassSecurityTrustHtml(text); // ✗ ts
    this.clean.bypassSecurityTrustHtml(this.route.snapshot.params['text']); // ✗ ts
    this.clean.bypassSecurityTrustHtml(this.route.snapshot.queryParamMap.getAll('text').join()); // ✗ ts
    this.clean.bypassSecurityTrustHtml(this.route.snapshot.fragment!); // ✗ ts
    this.clean.bypassSecurityTrustStyle(text); // ✗ ts
    this.route.queryParams.subscribe((params) => this.clean.bypassSecurityTrustHtml(params['text'])); // ✗ ts
    this.route.queryParamMap.subscribe({ next: (map) => this.clean.bypassSecurityTrustHtml(map.get('text')!) }); // ✗ ts
    this.route.fragment.subscribe((fragment) => this.clean.bypassSecurityTrustHtml(fragment!)); // ✗ ts
    this.route.params.subscribe((params) => this.clean.bypassSecurityTrustHtml(`<b>${Number(params['text'])}</b>`)); // ✓
    this.clean.bypassSecurityTrustScript(text); // ✗ ts
    this.clean.bypassSecurityTrustHtml(page); // ?
    this.clean.bypassSecurityTrustHtml('<b>ready</b>'); // ✓
    this.clean.bypassSecurityTrustHtml(this.clean.sanitize(SecurityContext.HTML, text)!); // ✓ ts
    this.clean.bypassSecurityTrustUrl('/found'); // ✓
    this.clean.bypassSecurityTrustResourceUrl('/found'); // ✓
    this.renderer.setProperty(target, 'innerHTML', text); // ✗ ts
    this.renderer.setProperty(target, 'textContent', text); // ✓
  }
}

export class Injected {
  private readonly clean = inject(DomSanitizer);
  private readonly route = inject(ActivatedRoute);

  show() {
    const text = this.route.snapshot.queryParamMap.get('text')!;
    this.clean.bypassSecurityTrustHtml(text); // ✗
    this.clean.bypassSecurityTrustHtml(this.clean.sanitize(SecurityContext.HTML, text)!); // ✓
    this.route.queryParams.subscribe(({ intro }) => this.clean.bypassSecurityTrustHtml(intro)); // ✗
  }
}
